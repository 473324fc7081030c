using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Which tactics were added, dropped or changed.</summary>
public static class TacticDiffs
{
    /// <summary>Tactics of one id are matched by their action, then in their order; what is left over was added or dropped.</summary>
    public static IReadOnlyList<TacticDiff> Between(Plan before, Plan now)
    {
        var alike = Queues(before.Tactics, tactic => (tactic.Tactic, tactic.Action ?? ""));
        var matches = now.Tactics.Select(tactic => Take(alike, (tactic.Tactic, tactic.Action ?? ""))).ToList();
        var matched = matches.OfType<PlannedTactic>().ToHashSet<PlannedTactic>(ReferenceEqualityComparer.Instance);
        var rest = Queues(before.Tactics.Where(tactic => !matched.Contains(tactic)), tactic => tactic.Tactic);
        var diffs = new List<TacticDiff>();
        for (var i = 0; i < matches.Count; i++)
        {
            var tactic = now.Tactics[i];
            if ((matches[i] ?? Take(rest, tactic.Tactic)) is { } was)
                diffs.Add(new TacticDiff(IsSame(was, before, tactic, now) ? null : PlanChange.Changed, was, tactic));
            else
                diffs.Add(new TacticDiff(PlanChange.Added, null, tactic));
        }

        matched.UnionWith(diffs.Select(diff => diff.Before).OfType<PlannedTactic>());
        diffs.AddRange(before.Tactics.Where(tactic => !matched.Contains(tactic)).Select(tactic => new TacticDiff(PlanChange.Dropped, tactic, null)));
        return diffs;
    }

    /// <summary>Ids of objectives are names within one plan, so what a tactic serves is compared by the states themselves.</summary>
    private static bool IsSame(PlannedTactic was, Plan before, PlannedTactic tactic, Plan now) =>
        was.Action == tactic.Action && was.By == tactic.By && was.Colour == tactic.Colour && was.Dose == tactic.Dose
        && (was.For.SequenceEqual(tactic.For, StringComparer.Ordinal) || States(was, before).SetEquals(States(tactic, now)));

    private static HashSet<string> States(PlannedTactic tactic, Plan plan) =>
        [.. plan.Objectives.Where(objective => tactic.For.Contains(objective.Id, StringComparer.Ordinal)).Select(objective => objective.State)];

    private static Dictionary<TKey, Queue<PlannedTactic>> Queues<TKey>(IEnumerable<PlannedTactic> tactics, Func<PlannedTactic, TKey> key)
        where TKey : notnull => tactics.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<PlannedTactic>(group));

    private static PlannedTactic? Take<TKey>(Dictionary<TKey, Queue<PlannedTactic>> queues, TKey key)
        where TKey : notnull => queues.TryGetValue(key, out var queue) && queue.TryDequeue(out var tactic) ? tactic : null;
}
