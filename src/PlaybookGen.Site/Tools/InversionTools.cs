using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.Tools;

public static class InversionTools
{
    private const int StatesShown = 5;
    private const int TacticsShown = 6;

    public static PlannedPage Of(Exploration exploration) => new(ToolLinks.Inversion, () =>
    {
        var catalogue = exploration.Catalogue;
        var tactics = TacticsByObstacle(exploration);
        return new InversionToolPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Inversion,
            Title = catalogue.Words.InversionTool,
            Description = catalogue.Words.InversionToolSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Offers = [.. catalogue.Taxonomy[Facet.Obstacles].Select(term => Offer(term, tactics, catalogue))],
            Onward = ToolLinks.Beside(ToolLinks.Inversion, catalogue),
        };
    });

    private static InversionOffer Offer(Term term, Dictionary<string, Dictionary<string, TallyBox>> tactics, Catalogue catalogue) => new(
        catalogue.Link(Facet.Obstacles, term.Id),
        term.Says,
        [
            .. catalogue.Inverting(term.Id).OrderBy(found => found.Case.IsPractice).Take(StatesShown)
                .Select(found => new Inversion(found.State, Acts.In(found.Case, found.Revision, catalogue))),
        ],
        [
            .. (tactics.GetValueOrDefault(term.Id) ?? []).Select(pair => new InversionTactic(catalogue.Link(Facet.Tactics, pair.Key), pair.Value.Count()))
                .OrderByDescending(tactic => tactic.Tally.Success).ThenByDescending(tactic => tactic.Tally.Evidence).ThenByDescending(tactic => tactic.Tally.Practice)
                .ThenBy(tactic => tactic.To.To)
                .Take(TacticsShown),
        ]);

    /// <summary>Tactics that served an objective which turns the obstacle round.</summary>
    private static Dictionary<string, Dictionary<string, TallyBox>> TacticsByObstacle(Exploration exploration)
    {
        var found = new Dictionary<string, Dictionary<string, TallyBox>>(StringComparer.Ordinal);
        foreach (var phase in exploration.Phases)
        {
            var plan = phase.State.Plan;
            foreach (var objective in plan?.Objectives.Where(objective => objective.Inverts is not null) ?? [])
            {
                foreach (var planned in plan!.Tactics.Where(planned => planned.WasCarriedOut && planned.For.Contains(objective.Id)))
                    Box(Boxes(found, objective.Inverts!), planned.Tactic).Add(phase);
            }
        }

        return found;
    }

    private static Dictionary<string, TallyBox> Boxes(Dictionary<string, Dictionary<string, TallyBox>> all, string obstacle) =>
        all.TryGetValue(obstacle, out var boxes) ? boxes : all[obstacle] = new(StringComparer.Ordinal);

    private static TallyBox Box(Dictionary<string, TallyBox> boxes, string tactic) =>
        boxes.TryGetValue(tactic, out var box) ? box : boxes[tactic] = new TallyBox();
}
