using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Collects itemsets, each once, and gives them as lines <c>1 5 9 (1234)</c>, ids ascending, sorted bytewise. A set is kept as
/// <see cref="ItemWords"/>, which compare as the lines do, so that a line is made only when its turn to be written has come.
/// </summary>
/// <param name="minSupport">No set with fewer rows will be added.</param>
public sealed class ItemsetLines(Transactions transactions, int minSupport)
{
    const int BufferSize = 1 << 16;

    /// <summary>A bracket, ten digits, a bracket, a line end.</summary>
    const int LongestSupport = 13;

    readonly ItemWords words = new(transactions, minSupport);
    readonly Chunks<ItemsetEntry> entries = new();
    readonly Chunks<ulong> laterWords = new();
    int[] ascending = new int[64];

    public int Count => entries.Count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> items, int support)
    {
        if (ascending.Length < items.Length)
            ascending = new int[2 * items.Length];
        var rest = ascending.AsSpan(0, items.Length);
        items.CopyTo(rest);
        rest.Sort();
        var word = words.Pack(rest);
        entries.Add(new(word, support, laterWords.Count));
        while (words.IsFull(word))
        {
            rest = rest[words.Places..];
            word = words.Pack(rest);
            laterWords.Add(word);
        }
    }

    /// <summary>The lines in order, each with its line end.</summary>
    public void CopyTo(Stream output) => Write((buffer, length) => output.Write(buffer, 0, length));

    /// <summary>The same as text.</summary>
    public void WriteTo(TextWriter output)
    {
        var text = new char[BufferSize];
        Write((buffer, length) =>
        {
            Encoding.ASCII.GetChars(buffer, 0, length, text, 0);
            output.Write(text, 0, length);
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Write(Action<byte[], int> output)
    {
        var buffer = new byte[BufferSize];
        var used = 0;
        foreach (var entry in ItemsetSort.Sorted(entries, CompareLaterWords))
        {
            var (word, later) = (entry.Word, entry.Later);
            while (true)
            {
                if (buffer.Length - used < words.LongestText + LongestSupport)
                {
                    output(buffer, used);
                    used = 0;
                }
                used += words.Write(word, buffer.AsSpan(used));
                if (!words.IsFull(word))
                    break;
                word = laterWords[later++];
            }
            buffer[used++] = (byte)'(';
            entry.Support.TryFormat(buffer.AsSpan(used), out var digits, default, CultureInfo.InvariantCulture);
            used += digits;
            buffer[used++] = (byte)')';
            buffer[used++] = (byte)'\n';
        }
        output(buffer, used);
    }

    /// <summary>Two sets with the same first word, which is full.</summary>
    int CompareLaterWords(ItemsetEntry x, ItemsetEntry y)
    {
        var (i, j) = (x.Later, y.Later);
        while (laterWords[i] == laterWords[j] && words.IsFull(laterWords[i]))
            (i, j) = (i + 1, j + 1);
        return laterWords[i].CompareTo(laterWords[j]);
    }
}
