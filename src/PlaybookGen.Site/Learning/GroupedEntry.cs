using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning;

/// <summary>An entry of an index with the heading that it stands under.</summary>
public sealed record GroupedEntry(string? Group, IndexEntry Entry);
