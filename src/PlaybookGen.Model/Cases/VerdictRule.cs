namespace PlaybookGen.Model;

/// <summary>
/// 判定表 (実行度 × 結果): facts before opinions. A plan that failed although it was carried out had a wrong hypothesis; one that was
/// hardly carried out says nothing about its hypothesis, and one that helped even so deserves to be carried out in full.
/// </summary>
public static class VerdictRule
{
    /// <summary>From here on execution is enough.</summary>
    public const double EnoughExecution = 0.8;

    public static VerdictReading Of(Revision revision)
    {
        var execution = Execution(revision.Plan);
        var result = Result(revision);
        Verdict? verdict = result is { } known && revision.Plan?.Tactics.Count > 0 ? Of(execution is null or >= EnoughExecution, known) : null;
        return new VerdictReading(verdict, execution, result);
    }

    /// <summary>The rule itself, over both of its sides.</summary>
    public static Verdict Of(bool carriedOut, ResultLevel result) => (carriedOut, result) switch
    {
        (true, ResultLevel.Reached) => Verdict.WinningLine,
        (true, _) => Verdict.RedrawHypothesis,
        (false, ResultLevel.NotReached) => Verdict.FindWhatPrevented,
        (false, _) => Verdict.RaiseExecution,
    };

    /// <summary>Whether the source says it in its text; the other fields are this site's own reading. (Of little execution with nothing reached it speaks when execution is far from enough.)</summary>
    public static bool IsStated(bool carriedOut, ResultLevel result) =>
        (carriedOut, result) is (true, ResultLevel.NotReached) or (false, ResultLevel.Improved or ResultLevel.NotReached);

    /// <summary>
    /// Mean over the tactics that state how far they were carried out. Quantity and quality both have to be there, so a tactic counts
    /// with the lower of the two: done 0.9 with quality 0.4 is 0.4.
    /// </summary>
    private static double? Execution(Plan? plan)
    {
        var stated = plan?.Tactics.Where(tactic => tactic.Done is not null || tactic.Quality is not null).ToList() ?? [];
        return stated.Count == 0 ? null : stated.Average(tactic => Math.Min(tactic.Done ?? 1, tactic.Quality ?? 1));
    }

    /// <summary>The writer's status decides; without one, the measures that are results.</summary>
    private static ResultLevel? Result(Revision revision) => revision.Status switch
    {
        Status.Success => ResultLevel.Reached,
        Status.Partial => ResultLevel.Improved,
        Status.Churned => ResultLevel.NotReached,
        Status.Ongoing => null,
        _ => FromMeasures(revision.Outcome),
    };

    private static ResultLevel? FromMeasures(Outcome? outcome)
    {
        var shares = outcome?.Measures.Where(measure => measure.IsResult).Select(measure => measure.ShareOfPlan).OfType<double>().ToList() ?? [];
        if (shares.Count == 0)
            return null;
        if (shares.TrueForAll(share => share >= 1))
            return ResultLevel.Reached;
        return shares.Exists(share => share > 0) ? ResultLevel.Improved : ResultLevel.NotReached;
    }
}
