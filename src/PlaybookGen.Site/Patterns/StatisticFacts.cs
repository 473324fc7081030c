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
            (words.RateWithLabel, numbers.RateWith is { } rate ? $"{Words.Percent(rate.Value)} ({Words.Percent(rate.Low)}–{Words.Percent(rate.High)})" : null),
            (words.RateWithoutLabel, numbers.RateWithout is { } without ? Words.Percent(without) : null),
            (words.UpliftLabel, numbers.Uplift is { } uplift ? $"{Words.Percent(uplift.Value)} ({Words.Percent(uplift.Low)}–{Words.Percent(uplift.High)})" : null),
            (words.CrossFittedLabel, numbers.CrossFittedRate is { } fitted ? Words.Percent(fitted) : null),
            (words.WeightLabel, numbers.Weight is { } weight ? Words.Number(Math.Round(weight, 1)) : null),
            (words.PLabel, numbers.P is { } p ? Words.Probability(p) : null),
            (words.AdjustedPLabel, numbers.AdjustedP is { } adjusted ? Words.Probability(adjusted) : null),
            (words.QLabel, numbers.Q is { } q ? Words.Probability(q) : null),
            (words.OddsRatioLabel, numbers.OddsRatio is { } odds ? Words.Number(Math.Round(odds, 2)) : null),
            (words.LiftLabel, numbers.Lift is { } lift ? Words.Number(Math.Round(lift, 2)) : null),
            (words.CrudeLabel, numbers.CrudeDifference is { } crude ? Words.Percent(crude) : null),
            (words.BreslowDayLabel, numbers.BreslowDayP is { } alike ? Words.Probability(alike) : null),
            (words.TrendLabel, numbers.TrendZ is { } trend ? Words.Number(Math.Round(trend, 2)) : null),
            (words.StrataLabel, numbers.AdjustedP is null ? null : words.StrataText(catalogue.Playbook.Site.Mining.Strata)),
            (words.TriedLabel, catalogue.Patterns.Tried > 0 ? Words.Number(catalogue.Patterns.Tried) : null),
        ];
        return [.. from fact in facts where fact.Value is not null select new Fact(fact.Label, fact.Value)];
    }
}
