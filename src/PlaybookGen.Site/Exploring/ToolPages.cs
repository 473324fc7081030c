using PlaybookGen.Model;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Site.Exploring;

/// <summary>Everything that the library can be used for, under one roof, sorted by what the reader is about to do.</summary>
public static class ToolPages
{
    public static readonly SitePath Hub = new("tools/");

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue) =>
        Has(catalogue.Playbook) ? [new PlannedPage(Hub, () => Page(catalogue))] : [];

    public static bool Has(Playbook playbook) =>
        playbook.Cases.Count + playbook.Questions.Count + playbook.Lifecycle.Count + playbook.Kits.Count > 0;

    public static Link Link(Words words) => new(Hub, words.Tools);

    private static IndexPage Page(Catalogue catalogue) => new()
    {
        Site = catalogue.Frame,
        Path = Hub,
        Title = catalogue.Words.Tools,
        Description = catalogue.Words.ToolsLead,
        Breadcrumbs = [catalogue.Home],
        Heading = catalogue.Words.Tools,
        Lead = catalogue.Words.ToolsLead,
        Groups = [.. Entries(catalogue).GroupBy(pair => pair.Use).OrderBy(group => group.Key).Select(group =>
            new IndexGroup(catalogue.Words.Of(group.Key), [.. group.Select(pair => pair.Entry)]))],
        Pager = new Pager(1, 1, null, null, []),
    };

    private static IEnumerable<(ToolUse Use, IndexEntry Entry)> Entries(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var playbook = catalogue.Playbook;
        foreach (var way in ExploringLinks.All(playbook, words))
            yield return (Use(way.Key), new IndexEntry(way.To, way.Says, []));
        if (playbook.Questions.Count > 0)
            yield return (ToolUse.Meet, new IndexEntry(new Link(ReferencePages.Questions, words.Questions), words.QuestionsLead, []));
        if (playbook.Lifecycle.Count > 0)
            yield return (ToolUse.Meet, new IndexEntry(new Link(ReferencePages.Lifecycle, words.Lifecycle), words.LifecycleLead, []));
        foreach (var kit in playbook.Kits)
            yield return (ToolUse.Meet, new IndexEntry(new Link(SitePath.Kit(kit.Id), kit.Title), kit.Summary, []));
    }

    private static ToolUse Use(string key) => key switch
    {
        "finder" or "signals" => ToolUse.Find,
        "churn-map" or "matrix" or "stages" or "contradictions" => ToolUse.Compare,
        "outcomes-catalogue" or "metrics" or "doses" => ToolUse.Borrow,
        "open-questions" or "changes" or "leader" => ToolUse.Oversee,
        _ => ToolUse.Write,
    };
}
