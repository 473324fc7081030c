namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Numbers the ids that occur, ascending.</summary>
sealed class ItemNumbers
{
    /// <summary>Up to here a table by id costs less than looking ids up.</summary>
    const int LargestTable = 1 << 22;

    readonly int[]? table;

    public ItemNumbers(ReadOnlySpan<int> written)
    {
        var max = -1;
        foreach (var id in written)
            max = Math.Max(max, id);
        if (max >= LargestTable)
        {
            Ids = [.. written.ToArray().Distinct().Order()];
            return;
        }
        table = new int[max + 1];
        foreach (var id in written)
            table[id] = 1;
        var ids = new List<int>();
        for (var id = 0; id <= max; id++)
        {
            if (table[id] == 0)
                continue;
            table[id] = ids.Count;
            ids.Add(id);
        }
        Ids = [.. ids];
    }

    public int[] Ids { get; }

    public int Of(int id) => table is null ? Array.BinarySearch(Ids, id) : table[id];
}
