using PlaybookGen.Model;
using PlaybookGen.Site.Cases;
using PlaybookGen.Site.Colours;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Site.Emblems;
using PlaybookGen.Site.Exchange;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Home;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Patterns;
using PlaybookGen.Site.Programs;
using PlaybookGen.Site.Searching;
using PlaybookGen.Site.Terms;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site;

/// <summary>Playbook and patterns to the plan of the site.</summary>
public static class SitePlanner
{
    /// <summary>Plans every page and file. Of two that want the same path the first stays and the other is reported.</summary>
    public static SitePlan Plan(Playbook playbook, PatternSet patterns, ProblemList problems)
    {
        var catalogue = new Catalogue(playbook, patterns);
        var exploration = new Exploration(catalogue);
        var learning = new LearningLibrary(catalogue);
        PlannedPage[] pages =
        [
            .. HomePages.Of(catalogue),
            .. SearchPages.Of(catalogue, learning),
            .. CasePages.Of(catalogue, learning),
            .. CaseListPages.All(catalogue),
            .. PatternListPages.All(catalogue),
            .. patterns.All.Select(pattern => PatternPages.Of(catalogue, learning, pattern)),
            .. Enum.GetValues<Facet>().Where(facet => playbook.Taxonomy[facet].Count > 0).SelectMany(facet => Vocabulary(catalogue, facet)),
            .. LearningPages.Of(catalogue),
            .. LearnPages.Of(catalogue, learning),
            .. DrillPages.Of(catalogue),
            .. MadeDrillPages.Of(catalogue, learning),
            .. ProductPages.Of(catalogue),
            .. TargetPages.Of(exploration),
            .. PathPages.Of(catalogue),
            .. ReferencePages.Of(catalogue),
            .. ExploringPages.Of(exploration),
            .. ToolPages.Of(exploration),
            ContributePages.Of(catalogue),
            PlanPages.Of(catalogue),
        ];
        var kept = Unique(pages, problems);
        PlannedFile[] files =
        [
            .. ProgramFiles.Of(catalogue, kept),
            .. LearningFiles.Of(catalogue, learning),
            .. ExploringPages.Files(exploration),
            .. ToolPages.Files(exploration),
            .. CaseDownloads.Files(catalogue),
            .. CardFiles.Of(catalogue, patterns),
            .. Accent(playbook.Site.Theme),
        ];
        return new SitePlan(catalogue.Frame, kept, [.. files.OrderBy(file => file.Path)], () => SearchInputs.Of(catalogue, learning));
    }

    private static IEnumerable<PlannedFile> Accent(ThemeSettings settings) =>
        AccentStyle.Of(settings) is { } style ? [new PlannedFile(AccentStyle.Path, () => AccentStyle.Bytes(style))] : [];

    private static IEnumerable<PlannedPage> Vocabulary(Catalogue catalogue, Facet facet) =>
        FacetPages.Of(catalogue, facet).Concat(catalogue.Taxonomy[facet].SelectMany(term => TermPages.Of(catalogue, term)));

    private static IReadOnlyList<PlannedPage> Unique(IEnumerable<PlannedPage> pages, ProblemList problems)
    {
        var taken = new Dictionary<string, PlannedPage>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (!taken.TryAdd(page.Path.File, page))
                problems.Add(Problems.AddressIsTaken(page.Path, page.Make().SourcePath));
        }

        return [.. taken.Values.OrderBy(page => page.Path)];
    }
}
