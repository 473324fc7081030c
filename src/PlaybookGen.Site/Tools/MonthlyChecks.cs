using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

public static class MonthlyChecks
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.MonthlyCheck, () =>
    {
        var kits = catalogue.Playbook.Kits.ToDictionary(kit => kit.Id, kit => new Link(SitePath.Kit(kit.Id), kit.Title), StringComparer.Ordinal);
        return new MonthlyCheckPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.MonthlyCheck,
            Title = catalogue.Words.MonthlyCheck,
            Description = catalogue.Words.MonthlyCheckSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Phases = [.. catalogue.Playbook.Lifecycle.Select(phase => new CheckedPhase(phase, [.. phase.Kits.Select(id => kits[id])]))],
            Onward = ToolLinks.Beside(ToolLinks.MonthlyCheck, catalogue),
        };
    });
}
