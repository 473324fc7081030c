namespace PlaybookGen.Site.ChurnMap;

/// <summary>What takes a place in a column of the map: a state, or a line that passes through.</summary>
/// <param name="State">The state's place in the graph; null for a passing line.</param>
/// <param name="Column">From the left, counted from 0.</param>
public sealed record MapNode(int? State, int Column, IReadOnlyList<string> Lines, int Height);
