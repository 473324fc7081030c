namespace PlaybookGen.Content;

/// <summary>Plans and outcomes from what was written and checked.</summary>
public static class PlanBinder
{
    public static Plan Plan(Written.Map plan) => new()
    {
        Resources = plan.MapOf("resources") is { } resources ? Resources(resources) : Model.Resources.None,
        Objectives =
        [
            .. plan.MapsOf("objectives").Select(objective => new Objective(
                objective.Required("id"), objective.Required("state"), objective.TextOf("inverts"))),
        ],
        Tactics = [.. plan.MapsOf("tactics").Select(Tactic)],
        Milestones =
        [
            .. plan.MapsOf("milestones").Select(milestone => new Milestone(
                milestone.DateOf("date"), milestone.Required("state"), milestone.YesNoOf("reached"))),
        ],
    };

    public static Outcome Outcome(Written.Map outcome) => new()
    {
        Statement = outcome.TextOf("statement") ?? "",
        Tags = outcome.TextsOf("tags"),
        Depth = outcome.WordOf<Depth>("depth"),
        State = outcome.WordOf<OutcomeState>("state"),
        Words = outcome.TextOf("words"),
        Measures = [.. outcome.MapsOf("measures").Select(Measure)],
    };

    private static Measure Measure(Written.Map measure) => new()
    {
        Metric = measure.Required("metric"),
        Unit = measure.TextOf("unit"),
        Baseline = measure.NumberOf("baseline"),
        Target = measure.NumberOf("target"),
        Actual = measure.NumberOf("actual"),
        Better = measure.WordOf<Better>("better") ?? Better.Higher,
        Method = measure.TextOf("method"),
        Basis = measure.WordOf<Basis>("basis"),
        N = measure.NumberOf("n"),
        Agreed = measure.DateOf("agreed"),
    };

    private static PlannedTactic Tactic(Written.Map tactic) => new()
    {
        Tactic = tactic.Required("tactic"),
        Action = tactic.TextOf("action"),
        For = tactic.TextsOf("for"),
        Colour = tactic.WordOf<TacticColour>("color") ?? TacticColour.White,
        By = tactic.WordOf<Actor>("by"),
        Dose = tactic.MapOf("dose") is { } dose
            ? new Dose(dose.NumberOf("hours-per-month"), dose.NumberOf("months"), dose.NumberOf("people"), dose.NumberOf("minutes"), dose.NumberOf("times"))
            : null,
        Owner = tactic.TextOf("owner"),
        Due = tactic.DateOf("due"),
        Done = tactic.NumberOf("done"),
        Quality = tactic.NumberOf("quality"),
    };

    private static Resources Resources(Written.Map resources) => new()
    {
        People = resources.TextOf("people"),
        Budget = resources.TextOf("budget"),
        Time = resources.TextOf("time"),
        Quality = resources.TextOf("quality"),
        Business = resources.TextOf("business"),
        Environment = resources.TextOf("environment"),
        Rivals = resources.TextOf("rivals"),
        Adversity = resources.TextOf("adversity"),
    };
}
