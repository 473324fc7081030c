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
        var covers = new Covers(library.Transactions);
        var batch = new List<PermutationTest>();
        var batchRows = 0;
        // Only p below the limit can still matter; it falls as the shufflings find better sets.
        var limit = Math.BitIncrement(alpha);
        var supports = new int[library.StratumRows.Length];
        ClosedMiner.Mine(library.Transactions, null, testability.SmallestSupport(Math.Log(limit)), (search, items, weight) =>
        {
            var rows = covers.RowsOf(items, RowWeight.Support(weight));
            CountStrata(library, rows, supports);
            if (testability.LogBound(supports) >= Math.Log(limit))
                return;
            var p = PTable.Of(factorials, library, supports, alternative);
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
        var covers = new Covers(library.Transactions);
        var (supports, positives) = (new int[library.StratumRows.Length], new int[library.StratumRows.Length]);
        long testable = 0;
        if (delta > 0)
            ClosedMiner.Mine(library.Transactions, library.Labels, sigma, (_, items, weight) => Test(items, weight));
        return new(alpha, sigma, testable, delta, SignificanceResult.InOrder(sets));

        void Test(ReadOnlySpan<int> items, long weight)
        {
            var tables = Tables(library, covers, items, weight, supports, positives);
            if (testability.LogBound(supports) > logDelta)
                return;
            testable++;
            var logP = alternative == Alternative.Greater ? StratifiedExact.LogGreater(factorials, tables) : StratifiedExact.LogTwoSided(factorials, tables);
            if (logP > logDelta)
                return;
            var table = TwoByTwo.Of(library.Rows, library.Positives, RowWeight.Support(weight), RowWeight.Positives(weight));
            sets.Add(new(Lamp.Ids(library.Transactions, items), table, logP));
        }
    }

    internal static TwoByTwo[] Tables(
        LabelledTransactions library, Covers covers, ReadOnlySpan<int> items, long weight, int[] supports, int[] positives)
    {
        if (supports.Length == 1)
        {
            (supports[0], positives[0]) = (RowWeight.Support(weight), RowWeight.Positives(weight));
        }
        else
        {
            var rows = covers.RowsOf(items, RowWeight.Support(weight));
            CountStrata(library, rows, supports);
            Array.Clear(positives);
            foreach (var row in rows)
                positives[library.Strata[row]] += library.Labels[row] ? 1 : 0;
        }
        var tables = new TwoByTwo[supports.Length];
        for (var s = 0; s < tables.Length; s++)
            tables[s] = TwoByTwo.Of(library.StratumRows[s], library.StratumPositives[s], supports[s], positives[s]);
        return tables;
    }

    internal static void CountStrata(LabelledTransactions library, int[] rows, int[] supports)
    {
        Array.Clear(supports);
        foreach (var row in rows)
            supports[library.Strata[row]]++;
    }
}
