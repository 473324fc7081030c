using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Cases;

/// <summary>What a プ譜 says of one 局面, before it is laid out.</summary>
public static class PlanSheets
{
    private const string OutcomeKey = "outcome";
    private const string GoalKey = "goal";

    /// <summary>The whole sheet of a plan. What is not written is said to be so: nothing is silently blank.</summary>
    public static SheetContent Whole(string id, string title, SuccessCase item, Plan plan, Catalogue catalogue)
    {
        var words = catalogue.Words;
        return new SheetContent
        {
            Id = id,
            Title = title,
            Resources = ResourceItems.WithMissing(plan.Resources, words),
            Tactics = OrSilent([.. plan.Tactics.Select((tactic, i) => Tactic("tactic-" + i, tactic, null, catalogue))], "tactics", words),
            Objectives = OrSilent([.. plan.Objectives.Select(objective => ObjectiveItem(objective, null, catalogue))], "objectives", words),
            Outcome = [OutcomeItem(item.Outcome, null, words) with { To = [GoalKey] }],
            Goal = [item.Goal is null ? Silent(GoalKey, words) : new SheetItem { Key = GoalKey, Role = SheetRole.Goal, Text = item.Goal }],
        };
    }

    /// <summary>The sheet of one 局面 among others: only what it states, with what changed since the one before.</summary>
    public static SheetContent Phase(string id, string title, Revision revision, PlanDiff? diff, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var plan = revision.Plan!;
        var tactics = diff?.Tactics ?? [.. plan.Tactics.Select(tactic => new TacticDiff(null, null, tactic))];
        var objectives = diff?.Objectives ?? [.. plan.Objectives.Select(objective => new ObjectiveDiff(null, null, objective))];
        return new SheetContent
        {
            Id = id,
            Title = title,
            Resources = ResourceItems.Of(plan.Resources, words),
            Tactics = [.. tactics.Select((tactic, i) => Tactic("tactic-" + i, tactic.Now ?? tactic.Before!, tactic.Change, catalogue))],
            Objectives = [.. objectives.Select(objective => ObjectiveItem(objective.Now ?? objective.Before!, objective.Change, catalogue))],
            Outcome = revision.Outcome is null ? [] : [OutcomeItem(revision.Outcome, diff?.Outcome is null ? null : PlanChange.Changed, words)],
        };
    }

    private static SheetItem Tactic(string key, PlannedTactic tactic, PlanChange? change, Catalogue catalogue) => new()
    {
        Key = key,
        Role = SheetRole.Tactic,
        Label = catalogue.Taxonomy.Label(Facet.Tactics, tactic.Tactic),
        Text = tactic.Action ?? "",
        Note = TacticNotes.Of(tactic, catalogue.Words),
        Colour = tactic.Colour,
        Change = change,
        To = change == PlanChange.Dropped ? [] : [.. tactic.For.Distinct(StringComparer.Ordinal).Select(ObjectiveKey)],
    };

    private static SheetItem ObjectiveItem(Objective objective, PlanChange? change, Catalogue catalogue) => new()
    {
        Key = (change == PlanChange.Dropped ? "dropped-" : "") + ObjectiveKey(objective.Id),
        Role = SheetRole.Objective,
        Text = objective.State,
        Note = objective.Inverts is null ? "" : catalogue.Words.InvertsNote(catalogue.Taxonomy.Label(Facet.Obstacles, objective.Inverts)),
        Change = change,
        To = change == PlanChange.Dropped ? [] : [OutcomeKey],
    };

    private static SheetItem OutcomeItem(Outcome outcome, PlanChange? change, Words words) => new()
    {
        Key = OutcomeKey,
        Role = SheetRole.Outcome,
        Text = outcome.Statement,
        Note = string.Join(" / ", new[] { outcome.Depth is { } depth ? words.Of(depth) : null, outcome.State is { } state ? words.Of(state) : null }.OfType<string>()),
        Change = change,
    };

    private static string ObjectiveKey(string id) => "objective-" + id;

    private static IReadOnlyList<SheetItem> OrSilent(IReadOnlyList<SheetItem> items, string key, Words words) =>
        items.Count > 0 ? items : [Silent(key, words)];

    private static SheetItem Silent(string key, Words words) => new() { Key = key, Role = SheetRole.Silent, Text = words.NotWritten };
}
