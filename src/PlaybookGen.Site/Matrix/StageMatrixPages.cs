using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Matrix;

public static class StageMatrixPages
{
    private const int MostTactics = 30;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Stages, () =>
    {
        var catalogue = exploration.Catalogue;
        return new StageMatrixPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Stages,
            Title = catalogue.Words.StageMatrix,
            Description = catalogue.Words.StageMatrixSays,
            Breadcrumbs = [catalogue.Home],
            Stages = Columns(exploration),
            Csv = MatrixFiles.Stages,
            Ways = ExploringLinks.Beside(ExploringLinks.Stages, catalogue),
        };
    });

    /// <summary>All five stages, even one without a tactic; then, when there are any, the tactics of no stage.</summary>
    private static IReadOnlyList<StageColumn> Columns(Exploration exploration)
    {
        var byStage = exploration.Taxonomy[Facet.Tactics].ToLookup(term => term.Stage);
        Stage?[] stages = [.. Enum.GetValues<Stage>().Cast<Stage?>(), .. byStage.Contains(null) ? [null] : Array.Empty<Stage?>()];
        return [.. stages.Select(stage => Column(stage, byStage[stage], exploration))];
    }

    private static StageColumn Column(Stage? stage, IEnumerable<Term> tactics, Exploration exploration)
    {
        var cells = tactics.Select(term => Cell(new TermId(Facet.Tactics, term.Id), exploration))
            .OrderByDescending(cell => cell.Tally.Evidence)
            .ThenByDescending(cell => cell.Tally.Unknown)
            .ThenByDescending(cell => cell.Tally.Practice)
            .ThenBy(cell => cell.To.To)
            .ToList();
        var total = new TallyBox();
        foreach (var phase in exploration.Phases.Where(phase => phase.Done.Any(tactic => exploration.Taxonomy.Find(Facet.Tactics, tactic.Id)?.Stage == stage)))
            total.Add(phase);
        return new StageColumn(
            stage,
            stage is { } known ? exploration.Words.Of(known) : exploration.Words.NoStage,
            [.. cells.Take(MostTactics)],
            Math.Max(0, cells.Count - MostTactics),
            total.Count());
    }

    private static TacticCell Cell(TermId tactic, Exploration exploration)
    {
        var tally = exploration.Counts.Of(tactic);
        return new TacticCell(exploration.Catalogue.Link(tactic), 0, tally, tally.IsHole ? Invitations.For(exploration.Catalogue, tactic) : null);
    }
}
