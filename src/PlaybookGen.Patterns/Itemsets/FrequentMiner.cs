using System.Numerics;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Every frequent itemset, in families: items that stand in all rows of a set may be added to it freely, so that a dense library's
/// millions of sets come as thousands of families.
/// </summary>
public sealed class FrequentMiner
{
    readonly int minSupport;
    readonly FrequentFound found;
    readonly ItemStack required;
    readonly ItemStack free;
    readonly List<ConditionalLevel> levels = [];
    readonly List<BitLevel> bitLevels = [];
    readonly BitRows first = new();
    readonly int[] names = new int[64];

    FrequentMiner(MiningStart start, FrequentFound found)
    {
        this.found = found;
        minSupport = start.MinSupport;
        (required, free) = (new(start.ItemCount), new(start.ItemCount));
    }

    /// <param name="minSupport">The fewest rows; at least 1.</param>
    /// <param name="found">May be given a family without a required item: its empty set is not frequent, it is nothing.</param>
    public static void Mine(Transactions transactions, int minSupport, FrequentFound found)
    {
        var start = MiningStart.Of(transactions, null, minSupport);
        if (RowWeight.Support(start.Total) < start.MinSupport)
            return;
        var miner = new FrequentMiner(start, found);
        foreach (var item in start.InEveryRow)
            miner.free.Push(item);
        if (miner.free.Count > 0)
            found([], miner.free.Items, RowWeight.Support(start.Total));
        miner.Descend(start.Rows, 0);
    }

    /// <summary>How many frequent sets there are.</summary>
    public static BigInteger Count(Transactions transactions, int minSupport)
    {
        var counts = new long[63];
        BigInteger large = 0;
        Mine(transactions, minSupport, (required, free, _) =>
        {
            if (required.Length == 0)
                large--;
            if (free.Length < counts.Length)
                counts[free.Length]++;
            else
                large += BigInteger.Pow(2, free.Length);
        });
        for (var free = 0; free < counts.Length; free++)
            large += counts[free] * BigInteger.Pow(2, free);
        return large;
    }

    void Descend(ConditionalRows rows, int depth)
    {
        if (rows.ItemCount <= 64)
        {
            for (var item = 0; item < rows.ItemCount; item++)
                names[item] = rows.NameOf(item);
            first.Take(rows);
            Descend(first, rows.ItemCount == 64 ? ulong.MaxValue : (1UL << rows.ItemCount) - 1, 0);
            return;
        }
        if (levels.Count == depth)
            levels.Add(new());
        var level = levels[depth];
        level.Enter(rows);
        for (var item = 0; item < rows.ItemCount; item++)
        {
            level.Count(item);
            var weight = level.WeightOf(item);
            if (RowWeight.Support(weight) < minSupport)
                continue;
            var mark = free.Count;
            required.Push(rows.NameOf(item));
            for (var later = item + 1; later < rows.ItemCount; later++)
            {
                if (level.WeightOf(later) == weight)
                    free.Push(rows.NameOf(later));
            }
            found(required.Items, free.Items, RowWeight.Support(weight));
            if (level.Project(item, minSupport, item))
                Descend(level.Projected, depth + 1);
            required.Cut(required.Count - 1);
            free.Cut(mark);
        }
    }

    void Descend(BitRows rows, ulong extensions, int depth)
    {
        if (bitLevels.Count == depth)
            bitLevels.Add(new());
        var level = bitLevels[depth];
        level.Count(rows, extensions);
        var frequent = level.Frequent(extensions, minSupport);
        for (var rest = frequent; rest != 0; rest &= rest - 1)
        {
            var item = BitOperations.TrailingZeroCount(rest);
            var later = frequent & ~((2UL << item) - 1);
            var mark = free.Count;
            required.Push(names[item]);
            for (var always = level.ClosureOf(item) & later; always != 0; always &= always - 1)
                free.Push(names[BitOperations.TrailingZeroCount(always)]);
            found(required.Items, free.Items, RowWeight.Support(level.WeightOf(item)));
            var next = later & ~level.ClosureOf(item);
            if (next != 0)
            {
                level.Project(rows, item, next, 0);
                Descend(level.Projected, next, depth + 1);
            }
            required.Cut(required.Count - 1);
            free.Cut(mark);
        }
    }
}
