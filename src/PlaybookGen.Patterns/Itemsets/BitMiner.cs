using System.Numerics;
using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>The closed sets of a conditional database of up to 64 items, a row being one number: bit i is item i.</summary>
sealed class BitMiner(ClosedMiner search, ItemStack chosen, ItemsetFound found)
{
    readonly int[] names = new int[64];
    readonly List<BitLevel> levels = [];
    readonly BitRows first = new();

    public void Run(ConditionalRows rows)
    {
        for (var item = 0; item < rows.ItemCount; item++)
            names[item] = rows.NameOf(item);
        first.Take(rows);
        var all = rows.ItemCount == 64 ? ulong.MaxValue : Below(rows.ItemCount);
        Descend(first, all & ~Below(rows.FirstExtension), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Descend(BitRows rows, ulong extensions, int depth)
    {
        if (levels.Count == depth)
            levels.Add(new());
        var level = levels[depth];
        level.Count(rows, extensions);
        var frequent = level.Frequent(extensions, search.MinSupport);
        for (var rest = frequent; rest != 0; rest &= rest - 1)
        {
            var item = BitOperations.TrailingZeroCount(rest);
            var closure = level.ClosureOf(item);
            var below = Below(item);
            // An earlier item in all rows: this closure was met in that item's branch.
            if ((closure & below) != 0 || RowWeight.Support(level.WeightOf(item)) < search.MinSupport)
                continue;
            var mark = chosen.Count;
            for (var closed = closure; closed != 0; closed &= closed - 1)
                chosen.Push(names[BitOperations.TrailingZeroCount(closed)]);
            found(chosen.Items, level.WeightOf(item));
            var next = frequent & ~below & ~closure;
            if (next != 0)
            {
                level.Project(rows, item, next, below);
                Descend(level.Projected, next, depth + 1);
            }
            chosen.Cut(mark);
        }
    }

    static ulong Below(int item) => (1UL << item) - 1;
}
