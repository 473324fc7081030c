using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The margins of the strata, and from them a set's tables.</summary>
sealed class LabelledRows
{
    readonly bool[] labels;
    readonly int[] rowsOf;
    readonly int[] positivesOf;

    LabelledRows(bool[] labels, int[] strata)
    {
        this.labels = labels;
        var count = strata.Length == 0 ? 1 : strata.Max() + 1;
        (rowsOf, positivesOf) = (new int[count], new int[count]);
        for (var row = 0; row < labels.Length; row++)
        {
            rowsOf[strata[row]]++;
            positivesOf[strata[row]] += labels[row] ? 1 : 0;
        }
    }

    public static LabelledRows Of(bool[] labels, int[] strata) => new(labels, strata);

    public TwoByTwo[] Tables(int[] rows, int[] strata)
    {
        var (supports, positives) = (new int[rowsOf.Length], new int[rowsOf.Length]);
        foreach (var row in rows)
        {
            supports[strata[row]]++;
            positives[strata[row]] += labels[row] ? 1 : 0;
        }
        var tables = new List<TwoByTwo>();
        for (var s = 0; s < supports.Length; s++)
        {
            if (supports[s] > 0)
                tables.Add(TwoByTwo.Of(rowsOf[s], positivesOf[s], supports[s], positives[s]));
        }
        return [.. tables];
    }

    /// <summary>A number made from the cases, so that the same library is shuffled alike everywhere.</summary>
    public ulong Seed(CaseTable table)
    {
        var hash = new ContentHash();
        for (var row = 0; row < labels.Length; row++)
        {
            foreach (var c in table.Rows[row].CaseId)
                hash.Add(c);
            hash.Add(labels[row] ? 1UL : 0);
        }
        return hash.Value;
    }
}
