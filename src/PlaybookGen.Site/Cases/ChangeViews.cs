using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>A difference of plans in words: added, then changed, then dropped.</summary>
public static class ChangeViews
{
    /// <summary>A page lists no more changes of one 局面 than this.</summary>
    public const int Most = 60;

    public static IReadOnlyList<ChangeView> Of(PlanDiff diff, Revision now, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var changes = new List<ChangeView>();
        foreach (var tactic in diff.Tactics)
        {
            if (tactic.Change is { } change)
                changes.Add(new ChangeView(change, words.SheetColumn(1), Text(tactic.Now ?? tactic.Before!), change == PlanChange.Changed ? Previous(tactic) : null));
        }

        foreach (var objective in diff.Objectives)
        {
            if (objective.Change is { } change)
                changes.Add(new ChangeView(change, words.SheetColumn(2), (objective.Now ?? objective.Before!).State, change == PlanChange.Changed ? objective.Before!.State : null));
        }

        if (diff.Outcome is { } was)
            changes.Add(new ChangeView(PlanChange.Changed, words.SheetColumn(3), now.Outcome!.Statement, was.Statement));
        return [.. changes.OrderBy(change => change.Change)];

        string Text(PlannedTactic tactic)
        {
            var label = catalogue.Taxonomy.Label(Facet.Tactics, tactic.Tactic);
            return tactic.Action is null ? label : label + words.Colon + tactic.Action;
        }

        string Previous(TacticDiff tactic) =>
            tactic.Before!.Action is { } action && action != tactic.Now!.Action ? action : TacticNotes.Of(tactic.Before, words) is { Length: > 0 } note ? note : Text(tactic.Before);
    }
}
