using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>The rows of one set after another in each stratum, and its exact p.</summary>
sealed class StratumCounts(LabelledTransactions library, LogFactorials factorials, Alternative alternative)
{
    /// <summary>Some tens of megabytes each.</summary>
    const int MostChances = 1 << 18;
    const int MostTableCells = 1 << 22;

    readonly Covers covers = new(library);
    readonly int[] supports = new int[library.StratumRows.Length];
    readonly int[] positives = new int[library.StratumRows.Length];
    readonly int[] margins = new int[library.StratumRows.Length + 1];
    readonly MarginCache<double> chances = new(MostChances);
    readonly MarginCache<PTable> tables = new(MostTableCells);

    public ReadOnlySpan<int> Supports => supports;

    /// <param name="weight">Its positives only count where labels were given to the search.</param>
    public void Take(ReadOnlySpan<int> items, long weight)
    {
        if (supports.Length == 1)
            (supports[0], positives[0]) = (RowWeight.Support(weight), RowWeight.Positives(weight));
        else
            covers.Count(items, supports, positives);
    }

    /// <summary>The rows of a set, ascending.</summary>
    public int[] RowsOf(ReadOnlySpan<int> items, long weight) => covers.RowsOf(items, RowWeight.Support(weight));

    /// <summary>ln p of the set that was taken. It depends on the rows in each stratum and on all positives together.</summary>
    public double LogP()
    {
        supports.CopyTo(margins, 0);
        margins[^1] = positives.Sum();
        return chances.Of(margins, () => alternative == Alternative.Greater ? StratifiedExact.LogGreater(factorials, Tables()) : StratifiedExact.LogTwoSided(factorials, Tables()), _ => 1);
    }

    /// <summary>p of the set that was taken for every number of positives.</summary>
    public PTable Table() => tables.Of(supports, () => PTable.Of(factorials, library, supports, alternative), table => table.Cells);

    TwoByTwo[] Tables()
    {
        var strata = new TwoByTwo[supports.Length];
        for (var s = 0; s < strata.Length; s++)
            strata[s] = TwoByTwo.Of(library.StratumRows[s], library.StratumPositives[s], supports[s], positives[s]);
        return strata;
    }
}
