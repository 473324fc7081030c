using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Which objectives were added, dropped or changed.</summary>
public static class ObjectiveDiffs
{
    /// <summary>An objective is the same by its id, and else by its state in the same words.</summary>
    public static IReadOnlyList<ObjectiveDiff> Between(Plan before, Plan now)
    {
        var byId = before.Objectives.ToDictionary(objective => objective.Id, StringComparer.Ordinal);
        var stays = now.Objectives.Select(objective => objective.Id).Where(byId.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var byState = before.Objectives.Where(objective => !stays.Contains(objective.Id)).DistinctBy(objective => objective.State)
            .ToDictionary(objective => objective.State, StringComparer.Ordinal);
        var diffs = new List<ObjectiveDiff>();
        foreach (var objective in now.Objectives)
        {
            if (byId.TryGetValue(objective.Id, out var was))
                diffs.Add(new ObjectiveDiff(was.State == objective.State ? null : PlanChange.Changed, was, objective));
            else if (byState.Remove(objective.State, out was))
                diffs.Add(new ObjectiveDiff(null, was, objective));
            else
                diffs.Add(new ObjectiveDiff(PlanChange.Added, null, objective));
        }

        var kept = diffs.Select(diff => diff.Before?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        diffs.AddRange(before.Objectives.Where(objective => !kept.Contains(objective.Id)).Select(objective => new ObjectiveDiff(PlanChange.Dropped, objective, null)));
        return diffs;
    }
}
