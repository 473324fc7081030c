using System.Numerics;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Patterns.Significance;

/// <summary>Which rows hold an item, as bits; from these the rows of a set.</summary>
sealed class Covers
{
    readonly ulong[][] rowsOf;
    readonly ulong[] all;
    readonly ulong[] positive;
    readonly int[] stratumEnds;

    public Covers(LabelledTransactions library)
    {
        var transactions = library.Transactions;
        var words = (transactions.Rows + 63) / 64;
        positive = new ulong[words];
        for (var row = 0; row < transactions.Rows; row++)
            positive[row >> 6] |= library.Labels[row] ? 1UL << row : 0;
        stratumEnds = new int[library.StratumRows.Length];
        for (var (stratum, end) = (0, 0); stratum < stratumEnds.Length; stratum++)
            stratumEnds[stratum] = end += library.StratumRows[stratum];
        rowsOf = new ulong[transactions.ItemCount][];
        for (var item = 0; item < rowsOf.Length; item++)
            rowsOf[item] = new ulong[words];
        for (var row = 0; row < transactions.Rows; row++)
        {
            foreach (var item in transactions.Row(row))
                rowsOf[item][row >> 6] |= 1UL << row;
        }
        all = new ulong[words];
    }

    /// <summary>The rows that hold all of these items, ascending; at least one item.</summary>
    public int[] RowsOf(ReadOnlySpan<int> items, int count)
    {
        Take(items);
        var result = new int[count];
        var at = 0;
        for (var w = 0; w < all.Length; w++)
        {
            for (var rest = all[w]; rest != 0; rest &= rest - 1)
                result[at++] = (w << 6) + BitOperations.TrailingZeroCount(rest);
        }
        return result;
    }

    /// <summary>Counts the rows that hold all of these items, at least one, in each stratum, and the positive ones among them.</summary>
    public void Count(ReadOnlySpan<int> items, Span<int> supports, Span<int> positives)
    {
        Take(items);
        var first = 0;
        for (var stratum = 0; stratum < stratumEnds.Length; stratum++)
        {
            // Rows stand stratum by stratum; two strata may share a word.
            var (end, rows, hits) = (stratumEnds[stratum], 0, 0);
            for (var row = first; row < end; row = (row | 63) + 1)
            {
                var word = all[row >> 6] & (ulong.MaxValue << row);
                if (end - (row & ~63) < 64)
                    word &= (1UL << end) - 1;
                rows += BitOperations.PopCount(word);
                hits += BitOperations.PopCount(word & positive[row >> 6]);
            }
            (supports[stratum], positives[stratum], first) = (rows, hits, end);
        }
    }

    void Take(ReadOnlySpan<int> items)
    {
        rowsOf[items[0]].CopyTo(all, 0);
        foreach (var item in items[1..])
        {
            var rows = rowsOf[item];
            for (var w = 0; w < all.Length && w < rows.Length; w++)
                all[w] &= rows[w];
        }
    }
}
