using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>How often a pattern, or one with nearly the same cases, is chosen again when the cases are drawn anew with Poisson weights.</summary>
static class Stability
{
    const double Near = 0.8;

    /// <summary>For each chosen pattern the share of the resamplings.</summary>
    public static IReadOnlyList<double> Of(
        CaseTable table, IReadOnlyList<Tested> chosen, IReadOnlyList<(Tested Tested, bool[] Labels)> candidates, Func<Tested, double> limit, int resamplings, ulong seed)
    {
        var near = chosen.Select(pattern => candidates.Where(item => item.Tested.Candidate.Kind == pattern.Candidate.Kind && AreNear(item.Tested.Rows, pattern.Rows))
            .Select(item => (Rows: item.Tested.Rows.ToArray(), item.Labels, Z: limit(item.Tested))).Take(20).ToList()).ToList();
        var again = new bool[resamplings, chosen.Count];
        Parallel.For(0, resamplings, sample =>
        {
            var weights = Weights(table.Rows.Count, new FixedRandom(seed + (ulong)sample + 1));
            for (var i = 0; i < chosen.Count; i++)
                again[sample, i] = near[i].Exists(item => Z(item.Rows, item.Labels, table.Strata, weights) >= item.Z);
        });
        return [.. chosen.Select((_, i) => Enumerable.Range(0, resamplings).Count(sample => again[sample, i]) / (double)resamplings)];
    }

    static bool AreNear(RowSet x, RowSet y)
    {
        var common = x.CountWith(y);
        return common >= Near * (x.Count + y.Count - common);
    }

    /// <summary>Cochran's z of the cover against the rest, over strata, each row counted as often as it was drawn.</summary>
    internal static double Z(int[] cover, bool[] labels, int[] strata, int[] weights)
    {
        var count = strata.Max() + 1;
        var (n, k, x) = (new double[count], new double[count], new double[count]);
        for (var row = 0; row < labels.Length; row++)
        {
            n[strata[row]] += weights[row];
            k[strata[row]] += labels[row] ? weights[row] : 0;
        }
        double a = 0;
        foreach (var row in cover)
        {
            x[strata[row]] += weights[row];
            a += labels[row] ? weights[row] : 0;
        }
        double expected = 0, variance = 0;
        for (var s = 0; s < count; s++)
        {
            if (n[s] < 2)
                continue;
            expected += x[s] * k[s] / n[s];
            variance += x[s] * (n[s] - x[s]) * k[s] * (n[s] - k[s]) / (n[s] * n[s] * (n[s] - 1));
        }
        return variance <= 0 ? 0 : (a - expected) / Math.Sqrt(variance);
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
