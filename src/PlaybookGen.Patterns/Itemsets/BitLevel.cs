using System.Numerics;
using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>One depth of the search among rows of bits: weight and closure of every extension, found in one pass.</summary>
sealed class BitLevel
{
    readonly long[] weights = new long[64];
    readonly ulong[] closures = new ulong[64];

    public BitRows Projected { get; } = new();

    public long WeightOf(int item) => weights[item];

    public ulong ClosureOf(int item) => closures[item];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(BitRows rows, ulong extensions)
    {
        for (var rest = extensions; rest != 0; rest &= rest - 1)
        {
            var item = BitOperations.TrailingZeroCount(rest);
            weights[item] = 0;
            closures[item] = ulong.MaxValue;
        }
        var masks = rows.Masks;
        var rowWeights = rows.Weights;
        for (var row = 0; row < masks.Length; row++)
        {
            var mask = masks[row];
            var weight = rowWeights[row];
            for (var rest = mask & extensions; rest != 0; rest &= rest - 1)
            {
                var item = BitOperations.TrailingZeroCount(rest);
                weights[item] += weight;
                closures[item] &= mask;
            }
        }
    }

    public ulong Frequent(ulong extensions, int minSupport)
    {
        ulong frequent = 0;
        for (var rest = extensions; rest != 0; rest &= rest - 1)
        {
            var item = BitOperations.TrailingZeroCount(rest);
            if (RowWeight.Support(weights[item]) >= minSupport)
                frequent |= 1UL << item;
        }
        return frequent;
    }

    public void Project(BitRows rows, int item, ulong extensions, ulong earlier) =>
        Projected.Project(rows, 1UL << item, extensions, earlier);
}
