using PlaybookGen.Model;
using PlaybookGen.Site.Cases;
using PlaybookGen.Site.Home;

namespace PlaybookGen.Site;

/// <summary>Playbook and patterns to the plan of the site.</summary>
public static class SitePlanner
{
    /// <summary>Plans every page and file. Of two that want the same path the first stays and the other is reported.</summary>
    public static SitePlan Plan(Playbook playbook, PatternSet patterns, ProblemList problems)
    {
        var catalogue = new Catalogue(playbook, patterns);
        PlannedPage[] pages =
        [
            .. HomePages.Of(catalogue),
            .. CasePages.Of(catalogue),
        ];
        return new SitePlan(catalogue.Frame, Unique(pages, problems), []);
    }

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
