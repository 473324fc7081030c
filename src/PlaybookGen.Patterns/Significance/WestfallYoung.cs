using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// Westfall and Young's correction: labels are shuffled within their strata, and a set is significant when at most alpha of the shufflings
/// hold any set with a p as small. One pass over the closed sets serves all shufflings (Llinares-Lopez et al. 2015).
/// </summary>
public static class WestfallYoung
{
    const int BatchRows = 1 << 18;

    /// <summary>Two p-values nearer than this come from the same numbers.</summary>
    const double Rounding = 1e-9;

    public static SignificanceResult Search(LabelledTransactions library, double alpha, int permutations, Alternative alternative) =>
        Search(library, alpha, permutations, alternative, library.Seed());

    public static SignificanceResult Search(LabelledTransactions library, double alpha, int permutations, Alternative alternative, ulong seed)
    {
        var factorials = new LogFactorials(library.Rows);
        var testability = new Testability(factorials, library, alternative);
        var (sigma, delta) = Threshold(library, alpha, factorials, testability, alternative, new(library.Labels, library.Strata, permutations, seed));
        return Significant(library, alpha, factorials, testability, alternative, sigma, delta);
    }

    static (int Sigma, double Delta) Threshold(
        LabelledTransactions library, double alpha, LogFactorials factorials, Testability testability, Alternative alternative, PermutedLabels labels)
    {
        // p is significant when (1 + shufflings at or below it) / (all + 1) is at most alpha.
        var allowed = (int)Math.Floor(alpha * (labels.Count + 1) + Rounding) - 1;
        if (allowed < 0)
            return (library.Rows + 1, 0);
        var best = new BestOfPermutations(labels);
        var counts = new StratumCounts(library, factorials, alternative);
        var batch = new List<PermutationTest>();
        var batchRows = 0;
        // Only p below the limit can still matter; it falls as the shufflings find better sets.
        var limit = Math.BitIncrement(alpha);
        ClosedMiner.Mine(library.Transactions, null, testability.SmallestSupport(Math.Log(limit)), (search, items, weight) =>
        {
            counts.Take(items, weight);
            if (testability.LogBound(counts.Supports) >= Math.Log(limit))
                return;
            var rows = counts.RowsOf(items, weight);
            var p = counts.Table();
            var (most, fewest) = p.Extremes(limit);
            batch.Add(new(rows, p, most, fewest));
            batchRows += rows.Length + 64;
            if (batchRows < BatchRows)
                return;
            TakeBatch();
            search.MinSupport = Math.Max(search.MinSupport, testability.SmallestSupport(Math.Log(limit)));
        });
        TakeBatch();
        var sorted = best.Sorted();
        var edge = Math.Min(limit, sorted[allowed]);
        var below = Array.FindLastIndex(sorted, p => p < edge * (1 - Rounding));
        // With no shuffling below the edge every p below the edge is significant.
        return (testability.SmallestSupport(Math.Log(limit)), below < 0 ? edge * (1 - 2 * Rounding) : sorted[below]);

        void TakeBatch()
        {
            best.Take(batch);
            batch.Clear();
            batchRows = 0;
            limit = Math.Min(limit, best.Sorted()[allowed]);
        }
    }

    static SignificanceResult Significant(
        LabelledTransactions library, double alpha, LogFactorials factorials, Testability testability, Alternative alternative, int sigma, double delta)
    {
        var sets = new List<SignificantSet>();
        var logDelta = Math.Log(delta) + Rounding;
        var counts = new StratumCounts(library, factorials, alternative);
        long testable = 0;
        if (delta > 0)
            ClosedMiner.Mine(library.Transactions, library.Labels, sigma, (_, items, weight) => Test(items, weight));
        return new(alpha, sigma, testable, delta, SignificanceResult.InOrder(sets));

        void Test(ReadOnlySpan<int> items, long weight)
        {
            counts.Take(items, weight);
            if (testability.LogBound(counts.Supports) > logDelta)
                return;
            testable++;
            var logP = counts.LogP();
            if (logP > logDelta)
                return;
            var table = TwoByTwo.Of(library.Rows, library.Positives, RowWeight.Support(weight), RowWeight.Positives(weight));
            sets.Add(new(Lamp.Ids(library.Transactions, items), table, logP));
        }
    }
}
