using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Plan against actual, measure by measure.</summary>
public static class MeasureViews
{
    /// <param name="began">When the work began; null when no date tells.</param>
    public static IReadOnlyList<MeasureView> Of(Outcome? outcome, PartialDate? began, Words words) =>
        outcome is null ? [] : [.. outcome.Measures.Select(measure => Of(measure, began, words))];

    private static MeasureView Of(Measure measure, PartialDate? began, Words words) => new()
    {
        Metric = measure.Metric,
        Baseline = Amount(measure.Baseline, measure.Unit),
        Target = Amount(measure.Target, measure.Unit),
        Actual = Amount(measure.Actual, measure.Unit),
        Better = measure.Better,
        Basis = measure.Basis,
        IsResult = measure.IsResult,
        N = measure.N is { } n ? words.NOf(n) : "",
        Method = measure.Method,
        Agreed = measure.Agreed,
        SetAfterwards = WorkBegan.IsAfter(measure.Agreed, began),
        Share = Share(measure, words),
        Bar = MeasureBars.Of(measure),
    };

    private static string Amount(double? value, string? unit) => value is { } known ? ShortNumber.Amount(known, unit) : "";

    private static string Share(Measure measure, Words words)
    {
        if (measure.ShareOfPlan is not { } share || Math.Abs(share) >= 1000)
            return "";
        return words.ShareOfPlan(share, Difference(measure.Target!.Value), Difference(measure.Actual!.Value));

        string Difference(double to) => ShortNumber.Amount(Math.Abs(to - measure.Baseline!.Value), words.UnitOfDifference(measure.Unit));
    }
}
