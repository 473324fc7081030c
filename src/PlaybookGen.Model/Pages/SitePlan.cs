namespace PlaybookGen.Model;

/// <summary>Everything that the site will hold: every path once, pages before files, each sorted by path.</summary>
/// <param name="Search">Gives what the search index is made of; the same each time.</param>
public sealed record SitePlan(
    SiteFrame Frame, IReadOnlyList<PlannedPage> Pages, IReadOnlyList<PlannedFile> Files, Func<SearchInput> Search);
