using System.Globalization;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Cli;

/// <summary>The closed sets of a file: how many, or each on its line.</summary>
internal static class ClosedSets
{
    public static void Write(TextWriter output, Transactions transactions, int minSupport, bool onlyCount)
    {
        if (onlyCount)
        {
            long count = 0;
            ClosedMiner.Mine(transactions, minSupport, (_, _) => count++);
            output.Write(count.ToString(CultureInfo.InvariantCulture) + "\n");
            return;
        }
        var lines = new ItemsetLines(transactions, minSupport);
        ClosedMiner.Mine(transactions, minSupport, (items, weight) => lines.Add(items, RowWeight.Support(weight)));
        lines.WriteTo(output);
    }
}
