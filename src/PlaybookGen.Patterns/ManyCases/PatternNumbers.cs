using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The numbers behind a tested statement.</summary>
sealed class PatternNumbers(CaseTable table, LogFactorials factorials, IReadOnlyList<Tested> candidates, int resamplings)
{
    readonly Dictionary<PatternKind, RateCascade> cascades = new[] { PatternKind.Winning, PatternKind.Losing }.ToDictionary(kind => kind, kind => new RateCascade(table, table.Labels(kind)));

    public PatternStatistics Of(Tested tested, Side side, double stability, Doubts doubts)
    {
        var (with, without) = (table.With(tested), table.Without(tested));
        var (hits, restHits) = side.Kind == PatternKind.Winning ? (with.Success, without.Success) : (with.Churned, without.Churned);
        var (expected, weight) = cascades[side.Kind].Of(tested.Candidate);
        var rate = new ShrunkRate(hits, with.Total, expected, weight);
        var fitted = CrossFit.Of(table, tested, candidates, side.Prospects);
        var unchosen = new ShrunkRate(fitted.Hits, fitted.Rows, expected, weight);
        var shown = unchosen.Rate < rate.Rate ? unchosen : rate;
        var next = new BetaBinomial(10, shown.Posterior).Range(0.8);
        var crude = new TwoByTwo(hits, with.Total - hits, restHits, without.Total - restHits);
        var isCompared = with.Total > 0 && without.Total > 0;
        var effect = isCompared ? Effect.Of(crude) : null;
        var newcombe = Proportion.Newcombe(crude);
        return new PatternStatistics
        {
            RateWith = new(shown.Rate, shown.Central95.Low, shown.Central95.High),
            Weight = weight,
            CrossFittedRate = fitted.Rows == 0 ? null : unchosen.Rate,
            Uplift = effect is null ? null : new(effect.RiskDifference, newcombe.Low, newcombe.High),
            RateWithout = without.Total == 0 ? null : (double)restHits / without.Total,
            P = tested.ExactP,
            AdjustedP = side.Adjusted(tested.P),
            Q = side.Q(tested.P),
            ShufflesAsStrong = side.ShufflesAsStrong(tested.P),
            Shuffles = side.Shuffles,
            Stability = stability,
            Resamplings = resamplings,
            NextTen = new(10 * shown.Rate, next.Low, next.High),
            FailuresToLose = Robustness.FailuresToLose(tested, side, factorials),
            SuccessesToLift = Robustness.SuccessesToLift(tested, side, factorials),
            SurvivesAnyOneCase = Robustness.SurvivesAnyOneCase(tested, side, factorials),
            Replicated = Robustness.HoldsInNewerHalf(tested, side, table, factorials),
            OddsRatio = effect is null ? null : Math.Exp(effect.LogOddsRatio),
            Lift = effect is null || !double.IsFinite(effect.Lift) ? null : effect.Lift,
            CrudeDifference = effect?.RiskDifference,
            BreslowDayP = doubts.BreslowDayP,
            TrendZ = doubts.TrendZ,
        };
    }
}
