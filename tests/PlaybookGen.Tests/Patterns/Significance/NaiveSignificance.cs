using System.Globalization;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;
using PlaybookGen.Tests.Patterns.Itemsets;

namespace PlaybookGen.Tests.Patterns.Significance;

/// <summary>The rules of Tarone, LAMP, and Westfall and Young written down as they are stated, over all closed sets.</summary>
static class NaiveSignificance
{
    public static string Lamp(List<int[]> rows, bool[] labels, double alpha)
    {
        var factorials = new LogFactorials(rows.Count);
        var sets = Sets(rows);
        var positives = labels.Count(label => label);
        var sigma = 1;
        while (sigma <= rows.Count && Bound(factorials, rows.Count, positives, sigma) * sets.Count(set => set.Rows.Count >= sigma) > alpha * (1 + 1e-10))
            sigma++;
        var testable = sets.Where(set => set.Rows.Count >= sigma).ToList();
        return Result(factorials, testable, [.. labels], new int[labels.Length], alpha);
    }

    public static string StratifiedLamp(List<int[]> rows, bool[] labels, int[] strata, double alpha)
    {
        var factorials = new LogFactorials(rows.Count);
        var sets = Sets(rows).Select(set => (Set: set, Bound: StratifiedBound(factorials, set.Rows, labels, strata))).ToList();
        var threshold = sets.Select(set => set.Bound)
            .Where(bound => bound * sets.Count(set => set.Bound <= bound * (1 + 1e-10)) <= alpha * (1 + 1e-10))
            .DefaultIfEmpty(-1).Max();
        var testable = sets.Where(set => set.Bound <= threshold * (1 + 1e-10)).Select(set => set.Set).ToList();
        return Result(factorials, testable, labels, strata, alpha);
    }

    public static double ShufflesDelta(LabelledTransactions library, PermutedLabels shuffled, double alpha, Alternative alternative)
    {
        var factorials = new LogFactorials(library.Rows);
        List<int[]> rows = [.. Enumerable.Range(0, library.Rows).Select(row => library.Transactions.Row(row).ToArray())];
        var sets = Sets(rows);
        var best = new List<double>();
        for (var j = 0; j < shuffled.Count; j++)
        {
            var labels = Enumerable.Range(0, library.Rows).Select(row => (shuffled.Block(0)[row * 8 + (j >> 6)] >> j & 1) != 0).ToArray();
            best.Add(sets.Select(set => P(set.Rows, labels)).DefaultIfEmpty(1).Min());
        }
        // The largest p of any shuffling at which the share of shufflings, the true one counted with them, stays within alpha.
        return best.Where(p => p <= alpha && (1 + best.Count(other => other <= p * (1 + 1e-9))) <= alpha * (best.Count + 1) + 1e-9)
            .DefaultIfEmpty(Edge()).Max();

        double Edge() => Math.Min(alpha, best.Min()) * (1 - 2e-9);

        double P(List<int> set, bool[] labels)
        {
            var table = TwoByTwo.Of(labels.Length, labels.Count(label => label), set.Count, set.Count(row => labels[row]));
            return Math.Exp(alternative == Alternative.Greater ? Fisher.LogGreater(factorials, table) : Fisher.LogTwoSided(factorials, table));
        }
    }

    public static string Text(long testable, double delta, IEnumerable<(IReadOnlyList<int> Ids, TwoByTwo Table, double P)> sets) =>
        string.Create(CultureInfo.InvariantCulture, $"{testable} testable, delta {delta:0.000000e+0}: ")
        + string.Join("; ", sets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', set.Ids)} {set.Table.A} {set.Table.B} {set.P:0.000000e+0}")).Order(StringComparer.Ordinal));

    static string Result(LogFactorials factorials, List<(List<int> Ids, List<int> Rows)> testable, bool[] labels, int[] strata, double alpha)
    {
        var delta = testable.Count == 0 ? alpha : alpha / testable.Count;
        var found = testable.Select(set => (Ids: (IReadOnlyList<int>)set.Ids, Tables: Tables(set.Rows, labels, strata)))
            .Select(set => (set.Ids, Sum(set.Tables), Math.Exp(StratifiedExact.LogGreater(factorials, set.Tables))))
            .Where(set => set.Item3 <= delta * (1 + 1e-10));
        return Text(testable.Count, delta, found);
    }

    static List<(List<int> Ids, List<int> Rows)> Sets(List<int[]> rows) =>
    [
        .. NaiveItemsets.Closed(rows, 1).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)].Trim().Split(' ').Select(int.Parse).ToList())
            .Select(ids => (ids, Enumerable.Range(0, rows.Count).Where(row => ids.All(rows[row].Contains)).ToList())),
    ];

    static TwoByTwo[] Tables(List<int> set, bool[] labels, int[] strata) =>
    [
        .. strata.Distinct().Order().Select(s => TwoByTwo.Of(
            strata.Count(stratum => stratum == s),
            labels.Where((label, row) => label && strata[row] == s).Count(),
            set.Count(row => strata[row] == s),
            set.Count(row => strata[row] == s && labels[row]))),
    ];

    static TwoByTwo Sum(TwoByTwo[] tables) =>
        new(tables.Sum(t => t.A), tables.Sum(t => t.B), tables.Sum(t => t.C), tables.Sum(t => t.D));

    static double Bound(LogFactorials factorials, int rows, int positives, int support)
    {
        var s = Math.Min(support, positives);
        return Math.Exp(factorials.LogChoose(positives, s) - factorials.LogChoose(rows, s));
    }

    static double StratifiedBound(LogFactorials factorials, List<int> set, bool[] labels, int[] strata) =>
        Tables(set, labels, strata).Aggregate(1.0, (product, t) => product * Bound(factorials, t.Rows, t.InClass, t.With));
}
