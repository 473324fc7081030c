using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

public static class GoalSheets
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.GoalSheet, () => new GoalSheetPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.GoalSheet,
        Title = catalogue.Words.GoalSheetTool,
        Description = catalogue.Words.GoalSheetToolSays,
        Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
        Onward =
        [
            .. catalogue.Playbook.Kits.Where(kit => kit.Id is "goal-sheet" or "success-presentation").Select(kit => new Link(SitePath.Kit(kit.Id), kit.Title)),
            .. ToolLinks.Beside(ToolLinks.GoalSheet, catalogue),
        ],
    });
}
