namespace PlaybookGen.Model;

/// <summary>Traits under one heading.</summary>
public sealed record FinderGroup(string Title, IReadOnlyList<FinderOption> Options);
