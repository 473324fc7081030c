using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

public static class MonthlyChecks
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.MonthlyCheck, () =>
    new MonthlyCheckPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.MonthlyCheck,
        Title = catalogue.Words.MonthlyCheck,
        Description = catalogue.Words.MonthlyCheckSays,
        Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
        Phases = Phases(catalogue),
        Onward = ToolLinks.Beside(ToolLinks.MonthlyCheck, catalogue),
    });

    /// <summary>The phases in their order, each with its sheets.</summary>
    public static IReadOnlyList<CheckedPhase> Phases(Catalogue catalogue)
    {
        var kits = catalogue.Playbook.Kits.ToDictionary(kit => kit.Id, kit => new Link(SitePath.Kit(kit.Id), kit.Title), StringComparer.Ordinal);
        return [.. catalogue.Playbook.Lifecycle.Select(phase => new CheckedPhase(phase, [.. phase.Kits.Select(id => kits[id])]))];
    }
}
