using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site;

/// <summary>The main navigation: what <c>site.yaml</c> names, as far as the library has it.</summary>
public static class Navigation
{
    /// <summary>The links of the navigation, in its order. A key without anything behind it is left out.</summary>
    public static IReadOnlyList<Link> Of(Playbook playbook, Words words) =>
        [.. playbook.Site.Navigation.Select(key => Find(key, playbook, words)).OfType<Link>().Distinct()];

    /// <summary>The free page that tells how to write a case, or null.</summary>
    public static FreePage? Contributing(Playbook playbook) =>
        playbook.Pages.FirstOrDefault(page => page.Id is "contribute" or "contributing");

    /// <summary>Where a case of one's own is written, or null.</summary>
    public static Link? Contribute(Playbook playbook, Words words) => Find("contribute", playbook, words);

    private static Link? Find(string key, Playbook playbook, Words words) => key switch
    {
        "patterns" => PatternListPages.Link(PatternKind.Winning, words),
        "losing" => PatternListPages.Link(PatternKind.Losing, words),
        "cases" => new Link(CaseListPages.First, words.CaseList),
        "learn" when LearningPages.HasSomethingToLearn(playbook) => new Link(LearningPages.Hub, words.Learn),
        "drills" when playbook.Drills.Count > 0 => new Link(LearningPages.Drills, words.Drills),
        "kits" when playbook.Kits.Count > 0 => new Link(LearningPages.Kits, words.Kits),
        "products" when playbook.Products.Count > 0 => new Link(LearningPages.Products, words.Products),
        "targets" when playbook.Targets.Count > 0 => new Link(LearningPages.Targets, words.Targets),
        "paths" when playbook.Paths.Count > 0 => new Link(LearningPages.Paths, words.Paths),
        "questions" when playbook.Questions.Count > 0 => new Link(ReferencePages.Questions, words.Questions),
        "lifecycle" when playbook.Lifecycle.Count > 0 => new Link(ReferencePages.Lifecycle, words.Lifecycle),
        "contribute" => DraftingLinks.ToContribute(words),
        "plan" => new Link(DraftingLinks.Plan, words.PlanTitle),
        "tools" => ToolLinks.Hub(words),
        "signals" when ExploringLinks.Find(key, playbook, words) is { } way => way with { Text = words.NavSignals },
        "matrix" when ExploringLinks.Find(key, playbook, words) is { } way => way with { Text = words.NavMatrix },
        _ when ExploringLinks.Find(key, playbook, words) is { } way => way,
        _ when FormatWord.Find<Facet>(key) is { } facet && playbook.Taxonomy[facet].Count > 0 => new Link(SitePath.Facet(facet), words.Of(facet)),
        _ when playbook.Pages.FirstOrDefault(page => page.Id == key) is { } page => new Link(SitePath.FreePage(page.Id), page.Title),
        _ => null,
    };
}
