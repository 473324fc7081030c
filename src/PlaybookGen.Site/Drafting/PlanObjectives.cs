using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>Brings the 中間目的 of several plans together: those that turn the same obstacle round are one, and those of the same words.</summary>
internal static class PlanObjectives
{
    private const int Most = 14;

    /// <returns>Those that most of the plans have first; then what serves no objective, if there is any, without wordings.</returns>
    public static IReadOnlyList<PlanObjective> Of(IReadOnlyList<PlanPlace> places)
    {
        var found = new Dictionary<string, PlanObjective>(StringComparer.Ordinal);
        var loose = new PlanObjective(null, [], []);
        foreach (var (index, place) in places.Index())
        {
            var plan = place.State.Plan!;
            foreach (var objective in plan.Objectives)
            {
                var wanted = place.Role is not null || (objective.Inverts is not null && found.ContainsKey("inverts " + objective.Inverts));
                if (wanted)
                    Add(plan, objective, index);
            }

            if (place.Role is not null)
                loose.Tactics.AddRange(plan.Tactics.Where(tactic => !plan.Objectives.Any(objective => tactic.For.Contains(objective.Id))).Select(tactic => (tactic, index)));
        }

        var ordered = found.Values.OrderByDescending(one => one.Wordings.Select(wording => places[wording.Place].Case.Organisation).Distinct().Count()).Take(Most);
        return [.. ordered, .. loose.Tactics.Count > 0 ? new[] { loose } : []];

        void Add(Plan plan, Objective objective, int index)
        {
            var key = objective.Inverts is { } obstacle ? "inverts " + obstacle : "says " + objective.State;
            if (!found.TryGetValue(key, out var group))
                found.Add(key, group = new PlanObjective(objective.Inverts, [], []));
            if (!group.Wordings.Exists(wording => wording.State == objective.State))
                group.Wordings.Add((objective.State, index));
            foreach (var tactic in plan.Tactics.Where(tactic => tactic.For.Contains(objective.Id)))
            {
                if (!group.Tactics.Exists(other => other.Tactic.Tactic == tactic.Tactic && other.Tactic.Action == tactic.Action))
                    group.Tactics.Add((tactic, index));
            }
        }
    }
}
