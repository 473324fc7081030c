using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

public static class GoalCounts
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.GoalCount, () => new GoalCountPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.GoalCount,
        Title = catalogue.Words.GoalCount,
        Description = catalogue.Words.GoalCountSays,
        Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
        Terms = CountedTerms.Of(Facet.Outcomes, catalogue),
        Onward = ToolLinks.Beside(ToolLinks.GoalCount, catalogue),
    });
}
