using PlaybookGen.Model;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>How often a pattern, or one with nearly the same cases, is chosen again when the cases are drawn anew with Poisson weights.</summary>
static class Stability
{
    const double Near = 0.8;

    const int MostCompared = 20;

    /// <summary>For each chosen pattern the share of the resamplings.</summary>
    /// <param name="limit">The z that a statement must reach again.</param>
    public static IReadOnlyList<double> Of(CaseTable table, IReadOnlyList<Tested> chosen, IReadOnlyList<Tested> candidates, Func<Tested, double> limit, int resamplings, ulong seed)
    {
        var near = chosen.Select(pattern => candidates.Where(item => item.Candidate.Kind == pattern.Candidate.Kind && AreNear(item.Rows, pattern.Rows)).Take(MostCompared)
            .Prepend(pattern).Select(item => (Rows: item.Rows.ToArray(), item.Candidate.Kind, Z: limit(item))).ToList()).ToList();
        var labels = new[] { PatternKind.Winning, PatternKind.Losing }.ToDictionary(kind => kind, table.Labels);
        var again = new bool[resamplings, chosen.Count];
        Parallel.For(0, resamplings, sample =>
        {
            var weights = Weights(table.Rows.Count, new FixedRandom(seed + (ulong)sample + 1));
            var drawn = labels.ToDictionary(pair => pair.Key, pair => WeightedStrata.Of(pair.Value, table.Strata, weights));
            for (var i = 0; i < chosen.Count; i++)
                again[sample, i] = near[i].Exists(item => drawn[item.Kind].Z(item.Rows) >= item.Z);
        });
        return [.. chosen.Select((_, i) => Enumerable.Range(0, resamplings).Count(sample => again[sample, i]) / (double)resamplings)];
    }

    static bool AreNear(RowSet x, RowSet y)
    {
        var common = x.CountWith(y);
        return common >= Near * (x.Count + y.Count - common);
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
