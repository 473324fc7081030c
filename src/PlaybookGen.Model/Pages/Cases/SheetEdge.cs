namespace PlaybookGen.Model;

/// <summary>A line from one box to another, with its arrow head.</summary>
/// <param name="From">Key of a box.</param>
/// <param name="To">Key of a box further to the right.</param>
/// <param name="D">The line as SVG path data.</param>
public sealed record SheetEdge(string From, string To, string D);
