using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Cli;

/// <summary>All frequent sets of a file: how many, or each on its line.</summary>
internal static class FrequentSets
{
    /// <summary>Their lines are sorted in memory.</summary>
    const int MostWritten = 20_000_000;

    public static void Write(TextWriter output, Transactions transactions, int minSupport, bool onlyCount)
    {
        var count = FrequentMiner.Count(transactions, minSupport);
        if (onlyCount)
        {
            output.Write(count.ToString(CultureInfo.InvariantCulture) + "\n");
            return;
        }
        if (count > MostWritten)
            throw new WrongUseException(Problems.TooManySets(count.ToString("N0", CultureInfo.InvariantCulture), MostWritten.ToString("N0", CultureInfo.InvariantCulture)));
        var lines = new ItemsetLines(transactions, minSupport);
        var items = new int[transactions.ItemCount];
        FrequentMiner.Mine(transactions, minSupport, (required, free, support) =>
        {
            required.CopyTo(items);
            for (var chosen = required.Length == 0 ? 1UL : 0; chosen < 1UL << free.Length; chosen++)
            {
                var length = required.Length;
                for (var i = 0; i < free.Length; i++)
                {
                    if ((chosen >> i & 1) != 0)
                        items[length++] = free[i];
                }
                lines.Add(items.AsSpan(0, length), support);
            }
        });
        lines.WriteTo(output);
    }
}
