using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Catalogues;

public static class DosePages
{
    private const int TacticsShown = 80;
    private const int UsesShown = 5;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Doses, () =>
    {
        var catalogue = exploration.Catalogue;
        var rows = Rows(exploration);
        return new DosePage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Doses,
            Title = catalogue.Words.Doses,
            Description = catalogue.Words.DosesSay,
            Breadcrumbs = [catalogue.Home],
            Tactics = [.. rows.Take(TacticsShown)],
            LeftOut = Math.Max(0, rows.Count - TacticsShown),
            Ways = ExploringLinks.Beside(ExploringLinks.Doses, catalogue),
        };
    });

    private static IReadOnlyList<DoseRow> Rows(Exploration exploration) =>
    [
        .. exploration.Phases
            .SelectMany(phase => (phase.State.Plan?.Tactics ?? []).Where(planned => planned.Dose is not null).Select(planned => (Phase: phase, Planned: planned)))
            .GroupBy(use => use.Planned.Tactic, StringComparer.Ordinal)
            .Select(uses => Row(uses.Key, [.. uses], exploration))
            .OrderByDescending(row => row.Times).ThenByDescending(row => row.PracticeTimes).ThenBy(row => row.Tactic.To),
    ];

    private static DoseRow Row(string tactic, IReadOnlyList<(PlayedPhase Phase, PlannedTactic Planned)> uses, Exploration exploration)
    {
        var real = uses.Where(use => use.Phase.IsEvidence).Select(use => use.Planned.Dose!).ToList();
        return new DoseRow(
            exploration.Catalogue.Link(Facet.Tactics, tactic),
            DoseRanges.Text(real, exploration.Words),
            real.Count,
            uses.Count - real.Count,
            [
                .. uses.OrderByDescending(use => use.Phase.IsEvidence)
                    .ThenByDescending(use => use.Phase.Case.Date).ThenBy(use => use.Phase.Case.Id, StringComparer.Ordinal).ThenBy(use => use.Phase.Revision)
                    .Take(UsesShown)
                    .Select(use => new DoseUse(
                        exploration.Words.Of(use.Planned.Dose!), use.Phase.State.Status, Acts.In(use.Phase.Case, use.Phase.Revision, exploration.Catalogue))),
            ]);
    }
}
