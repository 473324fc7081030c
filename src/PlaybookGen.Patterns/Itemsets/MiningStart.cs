namespace PlaybookGen.Patterns.Itemsets;

/// <summary>What a search starts from: the frequent items, the rarest first, so that each branch is small; equal rows merged.</summary>
sealed record MiningStart(ConditionalRows Rows, int[] InEveryRow, long Total, int ItemCount, int MinSupport)
{
    public static MiningStart Of(Transactions transactions, bool[]? labels, int minSupport)
    {
        minSupport = Math.Max(1, minSupport);
        var support = transactions.Supports();
        long total = 0;
        for (var row = 0; row < transactions.Rows; row++)
            total += WeightOf(labels, row);
        var everywhere = Items(item => support[item] == transactions.Rows);
        var names = Items(item => support[item] >= minSupport && support[item] < transactions.Rows);
        Array.Sort(names, (x, y) => support[x] != support[y] ? support[x].CompareTo(support[y]) : x.CompareTo(y));
        var rank = new int[transactions.ItemCount];
        Array.Fill(rank, -1);
        for (var i = 0; i < names.Length; i++)
            rank[names[i]] = i;

        var rows = new ConditionalRows();
        rows.Begin(names, 0, transactions.Rows, transactions.Length);
        for (var row = 0; row < transactions.Rows; row++)
        {
            foreach (var item in transactions.Row(row))
            {
                if (rank[item] >= 0)
                    rows.Add(rank[item]);
            }
            rows.SortOpenRow();
            rows.EndRow(WeightOf(labels, row));
        }
        return new(rows, everywhere, total, transactions.ItemCount, minSupport);

        int[] Items(Func<int, bool> chosen) => [.. Enumerable.Range(0, transactions.ItemCount).Where(chosen)];
    }

    static long WeightOf(bool[]? labels, int row) => RowWeight.Of(labels is not null && labels[row]);
}
