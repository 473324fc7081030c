using PlaybookGen.Model;

namespace PlaybookGen.Site.Lists;

/// <summary>The part of a long list that stands on one page.</summary>
public sealed record PageSlice<T>(SitePath Path, IReadOnlyList<T> Items, Pager Pager);
