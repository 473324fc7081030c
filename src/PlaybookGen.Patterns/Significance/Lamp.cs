using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// LAMP (Terada et al. 2013; one pass after Minato et al. 2014): sigma is the smallest support s with f(s) m(s) at most alpha, m(s) being
/// the closed sets with at least that support; then delta = alpha / m(sigma) bounds the chance of any false finding by alpha.
/// One-sided Fisher tests.
/// </summary>
public static class Lamp
{
    /// <summary>Numbers nearer to one another than this, relatively, are taken for equal: a p of exactly delta passes.</summary>
    internal const double Rounding = 1e-10;

    public static SignificanceResult Search(LabelledTransactions library, double alpha)
    {
        if (library.StratumRows.Length > 1)
            return StratifiedLamp.Search(library, alpha);
        var (transactions, rows, positives) = (library.Transactions, library.Rows, library.Positives);
        var factorials = new LogFactorials(rows);
        var testability = new Testability(factorials, library, Alternative.Greater);
        var (sigma, testable) = Threshold(transactions, rows, testability, alpha);
        var delta = testable == 0 ? alpha : alpha / testable;
        if (testable == 0)
            return new(alpha, sigma, 0, delta, []);
        var limits = new int[rows + 1];
        var sets = new List<SignificantSet>();
        ClosedMiner.Mine(transactions, library.Labels, sigma, (_, items, weight) =>
        {
            var support = RowWeight.Support(weight);
            if (limits[support] == 0)
                limits[support] = 1 + FewestPositives(support);
            if (RowWeight.Positives(weight) < limits[support] - 1)
                return;
            var table = TwoByTwo.Of(rows, positives, support, RowWeight.Positives(weight));
            sets.Add(new(Ids(transactions, items), table, Fisher.LogGreater(factorials, table)));
        });
        return new(alpha, sigma, testable, delta, SignificanceResult.InOrder(sets));

        // p falls as positives rise, so one number a support decides.
        int FewestPositives(int support)
        {
            var (no, yes) = (Math.Max(0, support - (rows - positives)) - 1, Math.Min(support, positives) + 1);
            while (yes - no > 1)
            {
                var middle = no + (yes - no) / 2;
                if (Math.Exp(Fisher.LogGreater(factorials, TwoByTwo.Of(rows, positives, support, middle))) <= delta * (1 + Rounding))
                    yes = middle;
                else
                    no = middle;
            }
            return yes;
        }
    }

    internal static ImmutableArray<int> Ids(Transactions transactions, ReadOnlySpan<int> items)
    {
        var ids = new int[items.Length];
        for (var i = 0; i < items.Length; i++)
            ids[i] = transactions.IdOf(items[i]);
        Array.Sort(ids);
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    /// <summary>Raises the support while the sets already found, times the bound of that support, exceed alpha.</summary>
    static (int Sigma, long Testable) Threshold(Transactions transactions, int rows, Testability testability, double alpha)
    {
        var bySupport = new long[rows + 2];
        long found = 0;
        var sigma = 1;
        ClosedMiner.Mine(transactions, null, 1, (search, _, weight) =>
        {
            bySupport[RowWeight.Support(weight)]++;
            found++;
            while (sigma <= rows && found * Math.Exp(testability.LogBound([sigma])) > alpha * (1 + Rounding))
                found -= bySupport[sigma++];
            search.MinSupport = sigma;
        });
        return (sigma, found);
    }
}
