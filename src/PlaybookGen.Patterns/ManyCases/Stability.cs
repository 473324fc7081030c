using PlaybookGen.Model;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// How often a pattern, or one with nearly the same cases, is the strongest again among its rivals when the cases are drawn anew with Poisson
/// weights (Meinshausen and Bühlmann 2010). What was picked from the plans is chosen before what was searched for, so its rivals were picked too.
/// </summary>
static class Stability
{
    /// <summary>Statements that share so many of their cases say the same.</summary>
    const double Near = 0.8;

    /// <summary>Statements that share so many compete for the same effect.</summary>
    const double Kin = 0.2;

    const int MostCompared = 60;

    /// <summary>The z of one-sided 0.05. That chance didn't bring the pattern about is shown by the shufflings, not here.</summary>
    const double Visible = 1.645;

    /// <summary>For each chosen pattern the share of the resamplings.</summary>
    public static IReadOnlyList<double> Of(CaseTable table, IReadOnlyDictionary<PatternKind, Prospects> prospects, IReadOnlyList<Tested> chosen, IReadOnlyList<Tested> candidates, int resamplings, ulong seed)
    {
        var rivals = chosen.Select(pattern => candidates.Where(item => item.Candidate.Kind == pattern.Candidate.Kind && item.IsPicked == pattern.IsPicked && item.Rows.Likeness(pattern.Rows) >= Kin).Take(MostCompared)
            .Prepend(pattern).Select(item => (Rows: item.Rows.ToArray(), IsNear: item.Rows.Likeness(pattern.Rows) >= Near)).ToList()).ToList();
        var again = new bool[resamplings, chosen.Count];
        Parallel.For(0, resamplings, sample =>
        {
            var weights = Weights(table.Rows.Count, new FixedRandom(seed + (ulong)sample + 1));
            var drawn = prospects.ToDictionary(pair => pair.Key, pair => WeightedStrata.Of(pair.Value.Labels, pair.Value.Strata, weights));
            for (var i = 0; i < chosen.Count; i++)
            {
                var strata = drawn[chosen[i].Candidate.Kind];
                var best = rivals[i].Select(item => (item.IsNear, Found: strata.Z(item.Rows))).MaxBy(item => item.Found);
                again[sample, i] = best.IsNear && best.Found >= Visible;
            }
        });
        return [.. chosen.Select((_, i) => Enumerable.Range(0, resamplings).Count(sample => again[sample, i]) / (double)resamplings)];
    }

    static int[] Weights(int rows, FixedRandom random)
    {
        var weights = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            // Poisson with mean 1, by Knuth's product of fractions.
            var product = random.Fraction();
            while (product > 0.36787944117144233)
            {
                weights[row]++;
                product *= random.Fraction();
            }
        }
        return weights;
    }
}
