using System.Numerics;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Patterns.Significance;

/// <summary>Which rows hold an item, as bits; from these the rows of a set.</summary>
sealed class Covers
{
    readonly ulong[][] rowsOf;
    readonly ulong[] all;

    public Covers(Transactions transactions)
    {
        var words = (transactions.Rows + 63) / 64;
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
        rowsOf[items[0]].CopyTo(all, 0);
        foreach (var item in items[1..])
        {
            var rows = rowsOf[item];
            for (var w = 0; w < all.Length; w++)
                all[w] &= rows[w];
        }
        var result = new int[count];
        var at = 0;
        for (var w = 0; w < all.Length; w++)
        {
            for (var rest = all[w]; rest != 0; rest &= rest - 1)
                result[at++] = (w << 6) + BitOperations.TrailingZeroCount(rest);
        }
        return result;
    }
}
