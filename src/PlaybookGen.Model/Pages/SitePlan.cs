namespace PlaybookGen.Model;

/// <summary>Everything that the site will hold: every path once, pages before files, each sorted by path.</summary>
public sealed record SitePlan(SiteFrame Frame, IReadOnlyList<PlannedPage> Pages, IReadOnlyList<PlannedFile> Files);
