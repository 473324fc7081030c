namespace PlaybookGen.Model;

/// <summary>One undesirable state, with a cell a column.</summary>
public sealed record ReasonRow(Link Obstacle, IReadOnlyList<ReasonCell> Cells);
