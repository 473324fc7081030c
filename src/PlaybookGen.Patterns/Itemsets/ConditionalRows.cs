using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// The rows that hold the set reached so far, without its items and without items too rare to matter. Items below
/// <see cref="FirstExtension"/> no longer extend the set: they are kept to see whether a closure was met before, and where rows with
/// equal extensions are merged only what all of them share is kept of these.
/// </summary>
sealed class ConditionalRows
{
    int[] names = [];
    int[] starts = [];
    int[] ends = [];
    int[] items = [];
    long[] weights = [];
    int[] table = [];
    int tableMask;
    int length;

    public int ItemCount { get; private set; }

    public int FirstExtension { get; private set; }

    public int Count { get; private set; }

    public int NameOf(int item) => names[item];

    public long WeightOf(int row) => weights[row];

    /// <summary>Extensions first, ascending, then the earlier items, ascending.</summary>
    public ReadOnlySpan<int> Row(int row) => items.AsSpan(starts[row]..ends[row]);

    public ReadOnlySpan<int> Extensions(int row)
    {
        var all = Row(row);
        var count = all.Length;
        while (count > 0 && all[count - 1] < FirstExtension)
            count--;
        return all[..count];
    }

    public void Begin(ReadOnlySpan<int> itemNames, int firstExtension, int rowLimit, int itemLimit)
    {
        if (names.Length < itemNames.Length)
            names = new int[Math.Max(itemNames.Length, 2 * names.Length)];
        itemNames.CopyTo(names);
        (ItemCount, FirstExtension, Count, length) = (itemNames.Length, firstExtension, 0, 0);
        if (starts.Length < rowLimit + 1)
        {
            var size = Math.Max(rowLimit + 1, Math.Min(2 * starts.Length, 1 << 20));
            (starts, ends, weights) = (new int[size], new int[size], new long[size]);
        }
        if (items.Length < itemLimit)
            items = new int[Math.Max(itemLimit, Math.Min(2 * items.Length, 1 << 22))];
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * rowLimit));
        if (table.Length < slots)
            table = new int[slots];
        tableMask = slots - 1;
        Array.Clear(table, 0, slots);
        starts[0] = 0;
    }

    public void Add(int item) => items[length++] = item;

    public void SortOpenRow() => items.AsSpan(starts[Count]..length).Sort();

    /// <summary>Closes the row that was added, or merges it with one that has the same extensions. A row without extensions is dropped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void EndRow(long weight)
    {
        var start = starts[Count];
        var open = items.AsSpan(start..length);
        var extensions = 0;
        uint hash = 0;
        while (extensions < open.Length && open[extensions] >= FirstExtension)
            hash = (hash ^ (uint)open[extensions++]) * 0x9E3779B1u;
        if (extensions == 0)
        {
            length = start;
            return;
        }
        var slot = (int)(hash ^ (hash >> 15)) & tableMask;
        for (; table[slot] != 0; slot = (slot + 1) & tableMask)
        {
            var other = table[slot] - 1;
            if (!SameExtensions(Row(other), open[..extensions]))
                continue;
            weights[other] += weight;
            ends[other] = starts[other] + extensions + KeepShared(other, extensions, open[extensions..]);
            length = start;
            return;
        }
        table[slot] = Count + 1;
        weights[Count] = weight;
        ends[Count] = length;
        starts[++Count] = length;
    }

    bool SameExtensions(ReadOnlySpan<int> row, ReadOnlySpan<int> extensions) =>
        row.Length >= extensions.Length
        && row[..extensions.Length].SequenceEqual(extensions)
        && (row.Length == extensions.Length || row[extensions.Length] < FirstExtension);

    int KeepShared(int row, int extensions, ReadOnlySpan<int> earlier)
    {
        var kept = items.AsSpan((starts[row] + extensions)..ends[row]);
        var (count, j) = (0, 0);
        foreach (var item in kept)
        {
            while (j < earlier.Length && earlier[j] < item)
                j++;
            if (j < earlier.Length && earlier[j] == item)
                kept[count++] = item;
        }
        return count;
    }
}
