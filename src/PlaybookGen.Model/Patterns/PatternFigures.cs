namespace PlaybookGen.Model;

/// <summary>Every number behind a pattern under the name that programs know it by, in one order for JSON and CSV. Null: not computable; yes is 1, no is 0.</summary>
public static class PatternFigures
{
    public static IReadOnlyList<string> Names { get; } = [.. Of(new PatternStatistics()).Select(figure => figure.Name)];

    public static IReadOnlyList<(string Name, double? Value)> Of(PatternStatistics numbers) =>
    [
        ("rate_with", numbers.RateWith?.Value),
        ("rate_low", numbers.RateWith?.Low),
        ("rate_high", numbers.RateWith?.High),
        ("rate_without", numbers.RateWithout),
        ("rate_cross_fitted", numbers.CrossFittedRate),
        ("weight", numbers.Weight),
        ("uplift", numbers.Uplift?.Value),
        ("uplift_low", numbers.Uplift?.Low),
        ("uplift_high", numbers.Uplift?.High),
        ("next_ten_low", numbers.NextTen?.Low),
        ("next_ten_high", numbers.NextTen?.High),
        ("p", numbers.P),
        ("adjusted_p", numbers.AdjustedP),
        ("q", numbers.Q),
        ("shuffles", numbers.Shuffles),
        ("shuffles_as_strong", numbers.ShufflesAsStrong),
        ("resamplings", numbers.Resamplings),
        ("stability", numbers.Stability),
        ("failures_to_lose", numbers.FailuresToLose),
        ("successes_to_lift", numbers.SuccessesToLift),
        ("survives_any_one_case", Number(numbers.SurvivesAnyOneCase)),
        ("holds_in_newer_half", Number(numbers.Replicated)),
        ("odds_ratio", numbers.OddsRatio),
        ("lift", numbers.Lift),
        ("crude_difference", numbers.CrudeDifference),
        ("breslow_day_p", numbers.BreslowDayP),
        ("trend_z", numbers.TrendZ),
    ];

    private static double? Number(bool? value) => value is { } known ? known ? 1 : 0 : null;
}
