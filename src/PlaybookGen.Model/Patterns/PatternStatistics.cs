namespace PlaybookGen.Model;

/// <summary>The numbers behind a pattern, for the folded part of its page and for programs. Null: not computable from what there is.</summary>
public sealed record PatternStatistics
{
    /// <summary>Share of the wanted result with the tactics, shrunk towards the best simpler pattern, with its 95 % range.</summary>
    public Interval? RateWith { get; init; }

    /// <summary>For how many cases the expected share counted in <see cref="RateWith"/>; 2 to 50, learned from statements of its kind.</summary>
    public double? Weight { get; init; }

    /// <summary>The same share among cases that had no part in choosing the pattern; when it is lower, it is what <see cref="RateWith"/> shows.</summary>
    public double? CrossFittedRate { get; init; }

    /// <summary>Share with the tactics minus share without them, with its 95 % range (Newcombe).</summary>
    public Interval? Uplift { get; init; }

    /// <summary>Share of the wanted result without the tactics, in the same conditions with the same outcome wanted.</summary>
    public double? RateWithout { get; init; }

    /// <summary>Exact one-sided p, stratified.</summary>
    public double? P { get; init; }

    /// <summary>p adjusted for everything that was tried (Westfall-Young within strata).</summary>
    public double? AdjustedP { get; init; }

    /// <summary>Benjamini-Hochberg q over the testable closed sets.</summary>
    public double? Q { get; init; }

    /// <summary>Of how many shufflings one produced a pattern as strong as this, and how many were made.</summary>
    public int? ShufflesAsStrong { get; init; }

    public int? Shuffles { get; init; }

    /// <summary>Share of bootstrap resamplings that chose this pattern or one with nearly the same cases; 0 to 1.</summary>
    public double? Stability { get; init; }

    public int? Resamplings { get; init; }

    /// <summary>How many of the next ten such customers would reach the result: likely range, 0 to 10. None while fewer than three organisations have a result.</summary>
    public Interval? NextTen { get; init; }

    /// <summary>How many new failures in a row would take the grade away.</summary>
    public int? FailuresToLose { get; init; }

    /// <summary>How many further successes in a row would lift the grade.</summary>
    public int? SuccessesToLift { get; init; }

    /// <summary>Whether taking out any single case leaves the grade as it is.</summary>
    public bool? SurvivesAnyOneCase { get; init; }

    /// <summary>Whether the pattern found in the older half of the cases holds in the newer half.</summary>
    public bool? Replicated { get; init; }

    public double? OddsRatio { get; init; }

    public double? Lift { get; init; }

    /// <summary>Difference of the shares before strata are taken into account; its sign may differ from the stratified one (Simpson's paradox).</summary>
    public double? CrudeDifference { get; init; }

    /// <summary>P of Breslow and Day's test that it works alike for every kind of customer; below 0.05 it does not.</summary>
    public double? BreslowDayP { get; init; }

    /// <summary>Cochran and Armitage's z with partial results counted half; positive in the pattern's favour.</summary>
    public double? TrendZ { get; init; }
}
