namespace PlaybookGen.Content;

/// <summary>Advice on a win condition: whether it is one, whether it can be checked, what its numbers rest on.</summary>
public static class OutcomeAdvice
{
    public static IEnumerable<Problem> Of(Written.Map root)
    {
        if (root.MapOf("outcome") is not { } outcome)
            yield break;
        var measures = outcome.MapsOf("measures").ToList();
        if (outcome.Find("statement") is Written.Text statement && OfStatement(statement, measures) is { } problem)
            yield return problem;
        var bare = measures.Where(measure => measure.Has("actual") && !measure.Has("basis")).ToList();
        if (bare.Count > 0)
            yield return Problems.MeasureHasNoBasis(bare[0].Find("actual")!.At, bare.Count) with { Key = "./basis" };
        if (FirstWork(root) is { } start)
        {
            foreach (var agreed in measures.Select(measure => measure.Find("agreed")).OfType<Written.Date>().Where(agreed => agreed.Value.Earliest > start.Latest))
                yield return Problems.MeasureWasSetAfterwards(agreed.At, agreed.Value, start);
        }

        if (outcome.Find("words") is Written.Text words)
            yield return Problems.OutcomeHasTheCustomersWords(words.At);
        if (measures.Count > 0 && measures.TrueForAll(measure => measure.WordOf<Basis>("basis") is Basis.Measured or Basis.Reported && measure.Has("n")))
            yield return Problems.MeasuresAreGrounded(measures[0].At) with { Key = "outcome.measures" };
    }

    /// <summary>The most important thing to say of the statement, or null.</summary>
    private static Problem? OfStatement(Written.Text statement, List<Written.Map> measures)
    {
        var text = statement.Value.Trim('。', '.', ' ');
        if (text.Length <= AdviceWords.LongestBareGoal && FirstOf(AdviceWords.FarGoals, text) is { } goal)
            return Problems.OutcomeIsTooFar(statement.At, goal);
        if (AdviceWords.MeansEndings.FirstOrDefault(ending => text.EndsWith(ending, StringComparison.Ordinal)) is { } means)
            return Problems.OutcomeIsAMeans(statement.At, means);
        if (FirstOf(AdviceWords.Joints, text) is { } joint)
            return Problems.OutcomeIsTwoInOne(statement.At, joint.Trim('、', ' '));
        var isCountable = measures.Exists(measure => measure.Has("target") || measure.Has("actual")) || text.Any(char.IsDigit);
        return !isCountable && FirstOf(AdviceWords.VagueWords, text) is { } vague ? Problems.OutcomeCannotBeChecked(statement.At, vague) : null;
    }

    private static string? FirstOf(IReadOnlyList<string> words, string text) =>
        words.FirstOrDefault(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>When work on the plan began, as far as the case says: its first 局面, else its first milestone.</summary>
    private static PartialDate? FirstWork(Written.Map root) =>
        root.MapsOf("revisions").Select(revision => revision.DateOf("date")).Min()
        ?? root.MapOf("plan")?.MapsOf("milestones").Select(milestone => milestone.DateOf("date")).Min();
}
