namespace PlaybookGen.Model;

public sealed record ProductOutcome(Depth Depth, IReadOnlyList<string> Tags, string Statement);
