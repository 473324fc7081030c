using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>A plan in reading order.</summary>
public static class PlanOutlines
{
    /// <summary>A page lists no more tactics of one plan than this.</summary>
    private const int MostTactics = 300;

    public static PlanOutline Of(Plan plan, Outcome? outcome, string? goal, Catalogue catalogue)
    {
        var shown = plan.Tactics.Take(MostTactics).ToList();
        var states = plan.Objectives.ToDictionary(objective => objective.Id, objective => objective.State, StringComparer.Ordinal);
        var serving = shown
            .SelectMany(tactic => tactic.For.Distinct(StringComparer.Ordinal).Select(id => (id, label: catalogue.Taxonomy.Label(Facet.Tactics, tactic.Tactic))))
            .ToLookup(pair => pair.id, pair => pair.label, StringComparer.Ordinal);
        return new PlanOutline
        {
            Resources = ResourceItems.Facts(plan.Resources, catalogue.Words),
            Objectives =
            [
                .. plan.Objectives.Take(MostTactics).Select(objective => new ObjectiveView(
                    objective.State,
                    objective.Inverts is null ? null : catalogue.Link(Facet.Obstacles, objective.Inverts),
                    [.. serving[objective.Id].Distinct(StringComparer.Ordinal)])),
            ],
            Tactics = [.. shown.Select(tactic => Tactic(tactic, states, catalogue))],
            Outcome = outcome?.Statement,
            Goal = goal,
            TacticsLeftOut = plan.Tactics.Count - shown.Count,
        };
    }

    private static TacticView Tactic(PlannedTactic tactic, Dictionary<string, string> states, Catalogue catalogue) => new()
    {
        To = catalogue.Link(Facet.Tactics, tactic.Tactic),
        Action = tactic.Action,
        Colour = tactic.Colour,
        For = [.. tactic.For.Select(id => states.GetValueOrDefault(id)).OfType<string>()],
        By = tactic.By,
        Dose = tactic.Dose is { } dose ? catalogue.Words.Of(dose) : "",
        Owner = tactic.Owner,
        Due = tactic.Due,
        Execution = catalogue.Words.Execution(tactic.Done, tactic.Quality),
    };
}
