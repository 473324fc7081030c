namespace PlaybookGen.Model;

/// <summary>One file of the plan that is no page, such as <c>data/cases.json</c>.</summary>
/// <param name="Make">Gives the bytes; the same each time.</param>
public sealed record PlannedFile(SitePath Path, Func<ReadOnlyMemory<byte>> Make);
