namespace PlaybookGen.Model;

/// <summary>One entry of an index.</summary>
/// <param name="Facts">Short facts shown beside it: a level, a duration.</param>
public sealed record IndexEntry(Link To, string? Summary, IReadOnlyList<string> Facts);
