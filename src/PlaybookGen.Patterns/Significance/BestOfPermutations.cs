using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>For each shuffling of the labels the smallest p that any set has reached in it so far.</summary>
public sealed class BestOfPermutations
{
    readonly PermutedLabels labels;
    readonly double[] best;

    public BestOfPermutations(PermutedLabels labels)
    {
        this.labels = labels;
        best = new double[labels.Count];
        Array.Fill(best, 1);
    }

    /// <summary>Ascending.</summary>
    public double[] Sorted()
    {
        var sorted = (double[])best.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Lets the sets compete in every shuffling. The result doesn't depend on the order of the sets.</summary>
    internal void Take(IReadOnlyList<PermutationTest> sets) =>
        Parallel.For(0, labels.Blocks, block => TakeBlock(block, sets));

    void TakeBlock(int block, IReadOnlyList<PermutationTest> sets)
    {
        var counter = new BlockCounter();
        var bits = labels.Block(block);
        var first = block * PermutedLabels.BlockSize;
        foreach (var set in sets)
        {
            counter.Count(bits, set.Rows);
            var extreme = counter.AtLeast(set.Fewest);
            if (set.Most >= 0)
                extreme |= ~counter.AtLeast(set.Most + 1);
            if (extreme == Vector512<ulong>.Zero)
                continue;
            var words = MemoryMarshal.CreateReadOnlySpan(ref extreme, 1);
            var flags = MemoryMarshal.Cast<Vector512<ulong>, ulong>(words);
            for (var w = 0; w < flags.Length; w++)
            {
                for (var rest = flags[w]; rest != 0; rest &= rest - 1)
                {
                    var shuffling = (w << 6) + BitOperations.TrailingZeroCount(rest);
                    if (first + shuffling >= best.Length)
                        break;
                    ref var smallest = ref best[first + shuffling];
                    smallest = Math.Min(smallest, set.P.Of(counter.CountOf(shuffling)));
                }
            }
        }
    }
}
