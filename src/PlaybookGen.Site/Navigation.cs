using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>The main navigation: what <c>site.yaml</c> names, as far as the library has it.</summary>
public static class Navigation
{
    /// <summary>The links of the navigation, in its order. A key without anything behind it is left out.</summary>
    public static IReadOnlyList<Link> Of(Playbook playbook, PatternSet patterns, Words words) =>
        [.. playbook.Site.Navigation.Select(key => Find(key, playbook, patterns, words)).OfType<Link>().Distinct()];

    private static Link? Find(string key, Playbook playbook, PatternSet patterns, Words words) => key switch
    {
        "patterns" => new Link(new SitePath("patterns/"), words.WinningPatterns),
        "losing" => new Link(new SitePath("losing/"), words.LosingPatterns),
        "cases" => new Link(new SitePath("cases/"), words.CaseList),
        _ when FormatWord.Find<Facet>(key) is { } facet && playbook.Taxonomy[facet].Count > 0 => new Link(SitePath.Facet(facet), words.Of(facet)),
        _ when playbook.Pages.FirstOrDefault(page => page.Id == key) is { } page => new Link(SitePath.FreePage(page.Id), page.Title),
        _ => null,
    };
}
