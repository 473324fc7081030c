namespace PlaybookGen.Content;

/// <summary>Advice on a plan: tactics that are there twice, objectives that nothing serves, tactics that serve nothing.</summary>
public static class PlanAdvice
{
    public static IEnumerable<Problem> Of(Written.Map root) =>
        root.MapsOf("revisions").Append(root).Select(state => state.MapOf("plan")).OfType<Written.Map>().SelectMany(OfPlan);

    private static IEnumerable<Problem> OfPlan(Written.Map plan)
    {
        var objectives = plan.MapsOf("objectives").ToList();
        var tactics = plan.MapsOf("tactics").ToList();
        foreach (var repeated in tactics.GroupBy(tactic => (tactic.TextOf("tactic"), tactic.TextOf("action"))).Where(group => group.Key.Item1 is not null))
        {
            foreach (var tactic in repeated.Skip(1))
                yield return Problems.TacticIsRepeated(tactic.At, repeated.First().At.Line);
        }

        if (objectives.Count == 0 || tactics.Count == 0)
            yield break;
        // Where a source doesn't say what served what, one remark is enough.
        if (tactics.TrueForAll(tactic => !tactic.Has("for")))
        {
            yield return Problems.TacticHasNoObjective(tactics[0].At, tactics.Count) with { Key = "./for" };
            yield break;
        }

        var served = tactics.SelectMany(tactic => tactic.TextsOf("for")).ToHashSet(StringComparer.Ordinal);
        foreach (var id in objectives.Select(objective => objective.Find("id")).OfType<Written.Text>().Where(id => !served.Contains(id.Value)))
            yield return Problems.ObjectiveHasNoTactic(id.At, id.Value);
        foreach (var tactic in tactics.Where(tactic => !tactic.Has("for")))
            yield return Problems.TacticHasNoObjective(tactic.At, 1) with { Key = "./for" };
    }
}
