using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Collects itemsets as lines <c>1 5 9 (1234)</c>, ids ascending, and gives them sorted bytewise.</summary>
public sealed class ItemsetLines(Transactions transactions)
{
    const int BlockSize = 1 << 20;

    readonly byte[][] words = [.. Enumerable.Range(0, transactions.ItemCount).Select(item => Bytes(transactions.IdOf(item)))];
    readonly List<byte[]> blocks = [new byte[BlockSize]];
    readonly List<(ulong Key, int Block, int Start, int Length)> lines = [];
    int[] sorted = new int[64];
    int used;

    public int Count => lines.Count;

    public void Add(ReadOnlySpan<int> items, int support)
    {
        if (sorted.Length < items.Length)
            sorted = new int[2 * items.Length];
        var ascending = sorted.AsSpan(0, items.Length);
        items.CopyTo(ascending);
        ascending.Sort();
        var length = items.Length + 14;
        foreach (var item in ascending)
            length += words[item].Length;
        if (blocks[^1].Length - used < length)
        {
            blocks.Add(new byte[Math.Max(BlockSize, length)]);
            used = 0;
        }
        var start = used;
        var block = blocks[^1];
        foreach (var item in ascending)
        {
            words[item].CopyTo(block, used);
            used += words[item].Length;
            block[used++] = (byte)' ';
        }
        block[used++] = (byte)'(';
        support.TryFormat(block.AsSpan(used), out var digits, default, CultureInfo.InvariantCulture);
        used += digits;
        block[used++] = (byte)')';
        block[used++] = (byte)'\n';
        lines.Add((Key(block.AsSpan(start..used)), blocks.Count - 1, start, used - start));
    }

    /// <summary>The lines in order, each with its line end.</summary>
    public void CopyTo(Stream output)
    {
        lines.Sort(Compare);
        foreach (var (_, block, start, length) in lines)
            output.Write(blocks[block], start, length);
    }

    /// <summary>The same as text.</summary>
    public void WriteTo(TextWriter output)
    {
        lines.Sort(Compare);
        var text = new char[256];
        foreach (var (_, block, start, length) in lines)
        {
            if (text.Length < length)
                text = new char[2 * length];
            Encoding.ASCII.GetChars(blocks[block], start, length, text, 0);
            output.Write(text, 0, length);
        }
    }

    int Compare((ulong Key, int Block, int Start, int Length) x, (ulong Key, int Block, int Start, int Length) y) =>
        x.Key != y.Key
            ? x.Key.CompareTo(y.Key)
            : blocks[x.Block].AsSpan(x.Start, x.Length).SequenceCompareTo(blocks[y.Block].AsSpan(y.Start, y.Length));

    /// <summary>The first eight bytes as a number: most comparisons end there. A line end stands below every other byte of a line.</summary>
    static ulong Key(ReadOnlySpan<byte> line)
    {
        if (line.Length >= 8)
            return BinaryPrimitives.ReadUInt64BigEndian(line);
        ulong key = 0;
        for (var i = 0; i < 8; i++)
            key = (key << 8) | (i < line.Length ? line[i] : 0u);
        return key;
    }

    static byte[] Bytes(int id) => Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture));
}
