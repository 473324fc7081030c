using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// LAMP's rule where each set has a bound of its own, made by its rows in each stratum: t is the largest bound with t m(t) at most alpha,
/// m(t) being the closed sets with a bound of at most t; delta = alpha / m(t).
/// </summary>
static class StratifiedLamp
{
    public static SignificanceResult Search(LabelledTransactions library, double alpha)
    {
        var factorials = new LogFactorials(library.Rows);
        var testability = new Testability(factorials, library, Alternative.Greater);
        var counts = new StratumCounts(library, factorials, Alternative.Greater);
        var bounds = Bounds(library, testability, counts, alpha);
        var (logThreshold, testable) = Threshold(bounds, alpha);
        var delta = testable == 0 ? alpha : alpha / testable;
        var sets = new List<SignificantSet>();
        var sigma = library.Rows + 1;
        if (testable > 0)
            ClosedMiner.Mine(library.Transactions, library.Labels, testability.SmallestSupport(logThreshold + 2 * Lamp.Rounding), (_, items, weight) => Test(items, weight));
        return new(alpha, sigma, testable, delta, SignificanceResult.InOrder(sets));

        void Test(ReadOnlySpan<int> items, long weight)
        {
            counts.Take(items, weight);
            if (testability.LogBound(counts.Supports) > logThreshold)
                return;
            sigma = Math.Min(sigma, RowWeight.Support(weight));
            var logP = counts.LogP();
            if (Math.Exp(logP) > delta * (1 + Lamp.Rounding))
                return;
            var table = TwoByTwo.Of(library.Rows, library.Positives, RowWeight.Support(weight), RowWeight.Positives(weight));
            sets.Add(new(Lamp.Ids(library.Transactions, items), table, logP));
        }
    }

    /// <summary>ln of the bounds that can still matter. What has been found so far already rules out thresholds, and with them supports.</summary>
    static List<double> Bounds(LabelledTransactions library, Testability testability, StratumCounts counts, double alpha)
    {
        var bounds = new List<double>();
        var highest = Lamp.Rounding;
        var look = 1024;
        ClosedMiner.Mine(library.Transactions, null, 1, (search, items, weight) =>
        {
            counts.Take(items, weight);
            var bound = testability.LogBound(counts.Supports);
            if (bound > highest + Lamp.Rounding)
                return;
            bounds.Add(bound);
            if (bounds.Count < look)
                return;
            highest = Math.Min(highest, Highest(bounds, alpha));
            bounds.RemoveAll(b => b > highest + Lamp.Rounding);
            look = Math.Max(1024, 2 * bounds.Count);
            search.MinSupport = Math.Max(search.MinSupport, testability.SmallestSupport(highest + 2 * Lamp.Rounding));
        });
        return bounds;
    }

    /// <summary>No threshold above this can hold any more: with k bounds at or below it, it must be at most alpha / k.</summary>
    static double Highest(List<double> bounds, double alpha)
    {
        bounds.Sort();
        var highest = double.NegativeInfinity;
        for (var k = 0; k < bounds.Count; k++)
        {
            var allowed = Math.Log(alpha / (k + 1));
            if (bounds[k] <= allowed)
                highest = Math.Max(highest, k + 1 < bounds.Count ? Math.Min(bounds[k + 1], allowed) : allowed);
        }
        return double.IsNegativeInfinity(highest) ? Math.Min(bounds[0], Math.Log(alpha)) : highest;
    }

    static (double LogThreshold, long Testable) Threshold(List<double> bounds, double alpha)
    {
        bounds.Sort();
        for (var k = bounds.Count - 1; k >= 0; k--)
        {
            var last = k == bounds.Count - 1 || bounds[k + 1] > bounds[k] + Lamp.Rounding;
            if (last && bounds[k] + Math.Log(k + 1) <= Math.Log(alpha) + Lamp.Rounding)
                return (bounds[k] + Lamp.Rounding, k + 1);
        }
        return (double.NegativeInfinity, 0);
    }
}
