namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// Labels shuffled within their strata many times over. A block holds 512 shufflings: for each row eight words, one bit a shuffling, so
/// that one pass over a set's rows counts for all of them.
/// </summary>
public sealed class PermutedLabels
{
    public const int BlockSize = 512;
    const int Words = BlockSize / 64;

    readonly ulong[][] blocks;

    public PermutedLabels(bool[] labels, int[] strata, int count, ulong seed)
    {
        Count = count;
        var groups = Enumerable.Range(0, labels.Length).GroupBy(row => strata[row]).OrderBy(group => group.Key).Select(group => group.ToArray()).ToArray();
        blocks = new ulong[(count + BlockSize - 1) / BlockSize][];
        Parallel.For(0, blocks.Length, block => blocks[block] = Shuffled(labels, groups, new(FixedRandom.Mix(seed + (ulong)block + 1))));
    }

    /// <summary>How many shufflings; those of the last block beyond it are to be ignored.</summary>
    public int Count { get; }

    public int Blocks => blocks.Length;

    public ReadOnlySpan<ulong> Block(int block) => blocks[block];

    static ulong[] Shuffled(bool[] labels, int[][] groups, FixedRandom random)
    {
        var bits = new ulong[labels.Length * Words];
        foreach (var group in groups)
        {
            var rows = (int[])group.Clone();
            var positives = rows.Count(row => labels[row]);
            // The rarer label is drawn, and the bits turned round afterwards where it was the negative one.
            var drawn = Math.Min(positives, rows.Length - positives);
            for (var shuffling = 0; shuffling < BlockSize; shuffling++)
            {
                var (word, bit) = (shuffling >> 6, 1UL << (shuffling & 63));
                for (var i = 0; i < drawn; i++)
                {
                    var other = i + random.Below(rows.Length - i);
                    (rows[i], rows[other]) = (rows[other], rows[i]);
                    bits[rows[i] * Words + word] |= bit;
                }
            }
            if (drawn == positives)
                continue;
            foreach (var row in rows)
            {
                foreach (ref var word in bits.AsSpan(row * Words, Words))
                    word = ~word;
            }
        }
        return bits;
    }
}
