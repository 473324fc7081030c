namespace PlaybookGen.Model;

/// <summary>What helps with one step of the round.</summary>
public sealed record ToolGroup(MethodStep Step, IReadOnlyList<Way> Tools);
