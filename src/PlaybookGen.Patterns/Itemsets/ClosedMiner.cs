namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Every closed itemset that stands in enough rows, each once: prefix-preserving closure extension (Uno, Kiyomi, Arimura: LCM ver. 2,
/// FIMI 2004) over shrinking conditional databases, in which equal rows are merged. Databases of up to 64 items are rows of bits.
/// The empty set is not reported. Inner loops are compiled at full strength from the start: most runs are over before the runtime would
/// have found out which of them are hot.
/// </summary>
public sealed class ClosedMiner
{
    readonly ConditionalRows root;
    readonly int[] inEveryRow;
    readonly long total;
    readonly ItemsetFound found;
    readonly List<ConditionalLevel> levels = [];
    readonly BitMiner bits;
    readonly ItemStack chosen;

    ClosedMiner(MiningStart start, ItemsetFound found)
    {
        (root, inEveryRow, total) = (start.Rows, start.InEveryRow, start.Total);
        this.found = found;
        chosen = new(start.ItemCount);
        MinSupport = start.MinSupport;
        bits = new(this, chosen, found);
    }

    /// <summary>May be raised, never lowered, while the search runs.</summary>
    public int MinSupport { get; set; }

    /// <param name="minSupport">The fewest rows; at least 1.</param>
    public static void Mine(Transactions transactions, int minSupport, ItemsetFound found) =>
        Mine(transactions, null, minSupport, (_, items, weight) => found(items, weight));

    /// <param name="labels">One a row, or null; then no row is positive.</param>
    /// <param name="found">Is also given the search, so that it can raise the support asked for.</param>
    public static void Mine(Transactions transactions, bool[]? labels, int minSupport, Action<ClosedMiner, ReadOnlySpan<int>, long> found)
    {
        ClosedMiner? miner = null;
        miner = new(MiningStart.Of(transactions, labels, minSupport), (items, weight) => found(miner!, items, weight));
        miner.Run();
    }

    void Run()
    {
        if (RowWeight.Support(total) < MinSupport)
            return;
        foreach (var item in inEveryRow)
            chosen.Push(item);
        if (chosen.Count > 0)
            found(chosen.Items, total);
        Descend(root, 0);
    }

    void Descend(ConditionalRows rows, int depth)
    {
        if (rows.ItemCount <= 64)
        {
            bits.Run(rows);
            return;
        }
        if (levels.Count == depth)
            levels.Add(new());
        var level = levels[depth];
        level.Enter(rows);
        for (var item = rows.FirstExtension; item < rows.ItemCount; item++)
        {
            level.Count(item);
            var weight = level.WeightOf(item);
            if (RowWeight.Support(weight) < MinSupport || level.HasEarlierItemInAll(item))
                continue;
            var mark = chosen.Count;
            chosen.Push(rows.NameOf(item));
            for (var later = item + 1; later < rows.ItemCount; later++)
            {
                if (level.WeightOf(later) == weight)
                    chosen.Push(rows.NameOf(later));
            }
            found(chosen.Items, weight);
            if (level.Project(item, MinSupport, 0))
                Descend(level.Projected, depth + 1);
            chosen.Cut(mark);
        }
    }
}
