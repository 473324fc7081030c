namespace PlaybookGen.Model;

/// <summary>Entries under one heading.</summary>
/// <param name="Title">Null when the index has one group only.</param>
public sealed record IndexGroup(string? Title, IReadOnlyList<IndexEntry> Entries);
