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

    public ReadOnlySpan<ulong> Bits => words;

    public RowSet And(RowSet other)
    {
        var result = new RowSet(words.Length * 64);
        result.TakeAnd(this, other);
        return result;
    }

    /// <summary>Becomes the rows that both hold.</summary>
    public void TakeAnd(RowSet x, RowSet y)
    {
        var count = 0;
        var (mine, others, both) = (x.words, y.words, words);
        for (var w = 0; w < mine.Length && w < others.Length && w < both.Length; w++)
            count += BitOperations.PopCount(both[w] = mine[w] & others[w]);
        Count = count;
    }

    public static RowSet Where(int rows, Func<int, bool> wanted)
    {
        var set = new RowSet(rows);
        for (var row = 0; row < rows; row++)
        {
            if (wanted(row))
                set.Add(row);
        }
        return set;
    }

    public static RowSet Of(int rows, ReadOnlySpan<int> chosen)
    {
        var set = new RowSet(rows);
        foreach (var row in chosen)
            set.Add(row);
        return set;
    }

    public RowSet Without(RowSet other)
    {
        var result = new RowSet(words.Length * 64);
        for (var w = 0; w < words.Length; w++)
            result.Count += BitOperations.PopCount(result.words[w] = words[w] & ~other.words[w]);
        return result;
    }

    /// <summary>How many rows both hold, without making the set.</summary>
    public int CountWith(RowSet other)
    {
        var count = 0;
        var others = other.words;
        for (var w = 0; w < words.Length && w < others.Length; w++)
            count += BitOperations.PopCount(words[w] & others[w]);
        return count;
    }

    /// <summary>How many rows all three hold.</summary>
    public int CountWith(RowSet other, RowSet third)
    {
        var count = 0;
        var (others, thirds) = (other.words, third.words);
        for (var w = 0; w < words.Length && w < others.Length && w < thirds.Length; w++)
            count += BitOperations.PopCount(words[w] & others[w] & thirds[w]);
        return count;
    }

    /// <summary>The share of the rows of either that both hold (Jaccard), 0 to 1.</summary>
    public double Likeness(RowSet other)
    {
        var common = CountWith(other);
        return (double)common / (Count + other.Count - common);
    }

    public int[] ToArray()
    {
        var result = new int[Count];
        CopyTo(result);
        return result;
    }

    /// <summary>The rows, ascending.</summary>
    public void CopyTo(Span<int> target)
    {
        var at = 0;
        for (var w = 0; w < words.Length; w++)
        {
            for (var rest = words[w]; rest != 0; rest &= rest - 1)
                target[at++] = (w << 6) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
