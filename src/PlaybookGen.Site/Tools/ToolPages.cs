using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

/// <summary>The tools that a CSM uses on data of their own, the boards that the cases fill, and the hub of both.</summary>
public static class ToolPages
{
    public static IEnumerable<PlannedPage> Of(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        PlannedPage[] pages =
        [
            TargetBoards.Of(exploration),
            PlanChecks.Of(catalogue),
            GoalSheets.Of(catalogue),
            GoalCounts.Of(catalogue),
            CsMetricTools.Of(catalogue),
            InversionTools.Of(exploration),
            ReasonTables.Of(exploration),
            Combinations.Of(exploration),
            DriverTools.Of(catalogue),
            StakeholderTools.Of(exploration),
            CustomerYears.Of(catalogue),
            MonthlyChecks.Of(catalogue),
            ReviewTools.Of(catalogue),
            .. BoardPages.Of(exploration),
        ];
        var offered = ToolLinks.Groups(catalogue).SelectMany(group => group.Tools).Select(way => way.To.To).ToHashSet();
        return pages.Where(page => offered.Contains(page.Path)).Prepend(Hub(catalogue));
    }

    public static IEnumerable<PlannedFile> Files(Exploration exploration) =>
        exploration.Catalogue.Playbook.Cases.Count == 0 ? [] : Combinations.Files(exploration).Concat(ReasonTables.Files(exploration));

    private static PlannedPage Hub(Catalogue catalogue) => new(ToolLinks.HubPath, () => new ToolsPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.HubPath,
        Title = catalogue.Words.Tools,
        Description = catalogue.Words.ToolsLead,
        Breadcrumbs = [catalogue.Home],
        Groups = ToolLinks.Groups(catalogue),
        Round = ToolLinks.Round(catalogue),
    });
}
