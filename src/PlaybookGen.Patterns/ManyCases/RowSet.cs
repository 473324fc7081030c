using System.Numerics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A set of rows as bits.</summary>
sealed class RowSet(int rows)
{
    readonly ulong[] words = new ulong[(rows + 63) / 64];

    public int Count { get; private set; }

    public void Add(int row)
    {
        words[row >> 6] |= 1UL << row;
        Count++;
    }

    public bool Contains(int row) => (words[row >> 6] >> row & 1) != 0;

    public RowSet And(RowSet other)
    {
        var result = new RowSet(words.Length * 64);
        var count = 0;
        var (mine, others, both) = (words, other.words, result.words);
        for (var w = 0; w < mine.Length && w < others.Length && w < both.Length; w++)
            count += BitOperations.PopCount(both[w] = mine[w] & others[w]);
        result.Count = count;
        return result;
    }

    public RowSet Without(RowSet other)
    {
        var result = new RowSet(words.Length * 64);
        for (var w = 0; w < words.Length; w++)
            result.Count += BitOperations.PopCount(result.words[w] = words[w] & ~other.words[w]);
        return result;
    }

    /// <summary>How much memory it takes, in rows' worth.</summary>
    public int Words => words.Length;

    /// <summary>How many rows both hold, without making the set.</summary>
    public int CountWith(RowSet other)
    {
        var count = 0;
        var others = other.words;
        for (var w = 0; w < words.Length && w < others.Length; w++)
            count += BitOperations.PopCount(words[w] & others[w]);
        return count;
    }

    public int[] ToArray()
    {
        var result = new int[Count];
        var at = 0;
        for (var w = 0; w < words.Length; w++)
        {
            for (var rest = words[w]; rest != 0; rest &= rest - 1)
                result[at++] = (w << 6) + BitOperations.TrailingZeroCount(rest);
        }
        return result;
    }

    /// <summary>The same for equal sets.</summary>
    public ulong Hash()
    {
        ulong hash = 0x9E3779B97F4A7C15;
        foreach (var word in words)
            hash = Significance.FixedRandom.Mix(hash ^ word) + 0x9E3779B97F4A7C15;
        return hash;
    }
}
