using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Patterns.Significance;

/// <summary>Transactions, which of them are in the class, and the stratum of each; one stratum when none are given.</summary>
public sealed class LabelledTransactions
{
    LabelledTransactions(Transactions transactions, bool[] labels, int[] strata)
    {
        (Transactions, Labels, Strata) = (transactions, labels, strata);
        var count = strata.Length == 0 ? 1 : strata.Max() + 1;
        (StratumRows, StratumPositives) = (new int[count], new int[count]);
        for (var row = 0; row < strata.Length; row++)
        {
            StratumRows[strata[row]]++;
            if (labels[row])
                StratumPositives[strata[row]]++;
        }
    }

    public Transactions Transactions { get; }

    public bool[] Labels { get; }

    public int[] Strata { get; }

    public int Rows => Labels.Length;

    public int Positives => StratumPositives.Sum();

    public int[] StratumRows { get; }

    public int[] StratumPositives { get; }

    /// <summary>
    /// In an order that the rows themselves decide, so that shuffled labels fall alike however the file was ordered. An item that
    /// every row of a stratum has or no row of it, for all strata, is left out: within the strata nothing can be compared with it. One that
    /// every row has stays, since it belongs to every closed set.
    /// </summary>
    public static LabelledTransactions Of(Transactions transactions, bool[] labels, int[]? strata)
    {
        var stratumOf = strata ?? new int[labels.Length];
        var order = Enumerable.Range(0, labels.Length).ToArray();
        Array.Sort(order, Compare);
        var ordered = new TransactionsBuilder();
        foreach (var row in order)
        {
            foreach (var item in transactions.Row(row))
                ordered.Add(transactions.IdOf(item));
            ordered.EndRow();
        }
        var result = new LabelledTransactions(
            ordered.Build(),
            Array.ConvertAll(order, row => labels[row]),
            Array.ConvertAll(order, row => stratumOf[row]));
        return result.StratumRows.Length == 1 ? result : result.WithoutStratumItems();

        int Compare(int x, int y)
        {
            if (stratumOf[x] != stratumOf[y])
                return stratumOf[x].CompareTo(stratumOf[y]);
            var items = transactions.Row(x).SequenceCompareTo(transactions.Row(y));
            return items != 0 ? items : labels[x].CompareTo(labels[y]);
        }
    }

    /// <summary>A number made from the rows, their labels and their strata.</summary>
    public ulong Seed()
    {
        var hash = new ContentHash();
        for (var row = 0; row < Rows; row++)
        {
            hash.Add((ulong)Strata[row] << 1 | (Labels[row] ? 1UL : 0));
            foreach (var item in Transactions.Row(row))
                hash.Add((ulong)Transactions.IdOf(item) + 2);
        }
        return hash.Value;
    }

    LabelledTransactions WithoutStratumItems()
    {
        // Rows stand stratum by stratum, so one stratum's counts are looked at when its rows end.
        var (rows, strataWith, isFixed) = (new int[Transactions.ItemCount], new int[Transactions.ItemCount], new bool[Transactions.ItemCount]);
        Array.Fill(isFixed, true);
        var first = 0;
        for (var stratum = 0; stratum < StratumRows.Length; stratum++)
        {
            var end = first + StratumRows[stratum];
            var touched = new List<int>();
            for (var row = first; row < end; row++)
            {
                foreach (var item in Transactions.Row(row))
                {
                    if (rows[item]++ == 0)
                        touched.Add(item);
                }
            }
            foreach (var item in touched)
            {
                isFixed[item] &= rows[item] == StratumRows[stratum];
                strataWith[item]++;
                rows[item] = 0;
            }
            first = end;
        }
        var fixedItems = Enumerable.Range(0, Transactions.ItemCount).Where(item => isFixed[item] && strataWith[item] < StratumRows.Length).ToHashSet();
        return fixedItems.Count == 0 ? this : new(Transactions.Without(fixedItems), Labels, Strata);
    }
}
