using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Benchmarks.Verify;

static class EffectComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "effect_reference.tsv");
        foreach (var column in reference.Columns.Skip(7))
        {
            // Integrated numerically in the reference, to 1e-9 where the answer is well inside 0..1; near the ends the integration steps over
            // the narrow peak (5 of 5 against 706 of 2196 is 0.99945, not 1), so these rows are left to the unit tests.
            var integrated = column == "prob_superior_jeffreys";
            var closeness = new Closeness(integrated ? 1e-9 : 1e-10);
            foreach (var row in reference.Rows)
            {
                var at = reference.Text(row, "itemset");
                var expected = reference.Text(row, column);
                var found = Value(column, FisherComparison.Table(reference, row));
                if (!integrated)
                    closeness.Relative(at, found, expected);
                else if (found is > 1e-3 and < 0.999)
                    closeness.Absolute(at, found, expected);
            }
            table.Row($"effect {column}", closeness.Values, closeness.Holds, closeness.ToString());
        }
    }

    static double Value(string column, TwoByTwo t)
    {
        var effect = Effect.Of(t);
        return column switch
        {
            "rate_with" => effect.RateWith,
            "rate_without" => effect.RateWithout,
            "base_rate" => effect.BaseRate,
            "wilson_lo" => Proportion.Wilson(t.A, t.With).Low,
            "wilson_hi" => Proportion.Wilson(t.A, t.With).High,
            "jeffreys_lo" => Proportion.Jeffreys(t.A, t.With).Low,
            "jeffreys_hi" => Proportion.Jeffreys(t.A, t.With).High,
            "clopper_lo" => Proportion.ClopperPearson(t.A, t.With).Low,
            "clopper_hi" => Proportion.ClopperPearson(t.A, t.With).High,
            "shrunk_rate_m2" => Shrunk(2).Rate,
            "shrunk_lo95_m2" => Shrunk(2).Central95.Low,
            "shrunk_hi95_m2" => Shrunk(2).Central95.High,
            "shrunk_rate_m10" => Shrunk(10).Rate,
            "shrunk_lo95_m10" => Shrunk(10).Central95.Low,
            "shrunk_hi95_m10" => Shrunk(10).Central95.High,
            "risk_diff" => effect.RiskDifference,
            "newcombe_lo" => Proportion.Newcombe(t).Low,
            "newcombe_hi" => Proportion.Newcombe(t).High,
            "log_or_haldane" => effect.LogOddsRatio,
            "log_or_se" => effect.LogOddsRatioError,
            "or_lo95" => effect.OddsRatio95.Low,
            "or_hi95" => effect.OddsRatio95.High,
            "lift" => effect.Lift,
            "leverage" => effect.Leverage,
            "wracc" => effect.WeightedRelativeAccuracy,
            "ic" => effect.InformationComponent,
            "ic_025" => effect.InformationComponent95.Low,
            "ic_975" => effect.InformationComponent95.High,
            "prob_superior_jeffreys" => effect.ProbabilitySuperior,
            "mutual_information_nats" => effect.MutualInformation,
            "phi" => effect.Phi,
            _ => throw new InvalidOperationException($"The reference has a column '{column}' that is not compared yet."),
        };

        ShrunkRate Shrunk(double weight) => new(t.A, t.With, effect.BaseRate, weight);
    }
}
