using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>The numbers behind a pattern, as far as they could be computed.</summary>
public static class StatisticFacts
{
    public static IReadOnlyList<Fact> Of(Pattern pattern, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var numbers = pattern.Statistics;
        (string Label, string? Value)[] facts =
        [
            (words.ShufflesLabel, numbers is { ShufflesAsStrong: { } strong, Shuffles: { } all } ? words.ShufflesText(strong, all) : null),
            (words.StabilityLabel, numbers is { Stability: { } share, Resamplings: { } times } ? words.StabilityText(share, times) : null),
            (words.NextTenLabel, numbers.NextTen is { } range ? words.NextTenText(range) : null),
            (words.FailuresToLoseLabel, Count(numbers.FailuresToLose)),
            (words.SuccessesToLiftLabel, Count(numbers.SuccessesToLift)),
            (words.SurvivesLabel, numbers.SurvivesAnyOneCase is { } survives ? words.YesNo(survives) : null),
            (words.ReplicatedLabel, numbers.Replicated is { } replicated ? words.YesNo(replicated) : null),
            (words.RateWithLabel, numbers.RateWith is { } rate ? $"{Words.Percent(rate.Value)} ({Words.Percent(rate.Low)}–{Words.Percent(rate.High)})" : null),
            (words.RateWithoutLabel, numbers.RateWithout is { } without ? Words.Percent(without) : null),
            (words.PLabel, numbers.P is { } p ? Words.Probability(p) : null),
            (words.AdjustedPLabel, numbers.AdjustedP is { } adjusted ? Words.Probability(adjusted) : null),
            (words.QLabel, numbers.Q is { } q ? Words.Probability(q) : null),
            (words.OddsRatioLabel, numbers.OddsRatio is { } odds ? Words.Number(Math.Round(odds, 2)) : null),
            (words.LiftLabel, numbers.Lift is { } lift ? Words.Number(Math.Round(lift, 2)) : null),
            (words.CrudeLabel, numbers.CrudeDifference is { } crude ? Words.Percent(crude) : null),
            (words.TriedLabel, catalogue.Patterns.Tried > 0 ? Words.Number(catalogue.Patterns.Tried) : null),
        ];
        return [.. from fact in facts where fact.Value is not null select new Fact(fact.Label, fact.Value)];
    }

    private static string? Count(int? value) => value is { } count ? Words.Number(count) : null;
}
