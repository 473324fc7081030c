using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>One depth of the search: for each extension the rows that hold it, what else they hold, and these rows projected on it.</summary>
sealed class ConditionalLevel
{
    ConditionalRows rows = new();
    int[] starts = [];
    int[] holders = [];
    long[] counts = [];
    int[] numbers = [];
    int[] names = [];
    int firstExtension;

    public ConditionalRows Projected { get; } = new();

    public void Enter(ConditionalRows entered)
    {
        rows = entered;
        if (counts.Length < rows.ItemCount)
        {
            var size = Math.Max(rows.ItemCount, 2 * counts.Length);
            (counts, numbers, names, starts) = (new long[size], new int[size], new int[size], new int[size + 2]);
        }
        Array.Clear(starts, 0, rows.ItemCount + 2);
        var length = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var item in rows.Extensions(row))
            {
                starts[item + 2]++;
                length++;
            }
        }
        for (var item = 1; item <= rows.ItemCount; item++)
            starts[item + 1] += starts[item];
        if (holders.Length < length)
            holders = new int[Math.Max(length, Math.Min(2 * holders.Length, 1 << 22))];
        // Each start moves on while its rows are entered, and ends where the next item's rows start.
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var item in rows.Extensions(row))
                holders[starts[item + 1]++] = row;
        }
    }

    /// <summary>Counts every item in the rows that hold this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int item)
    {
        var weights = counts.AsSpan(0, rows.ItemCount);
        weights.Clear();
        foreach (var row in RowsWith(item))
        {
            var weight = rows.WeightOf(row);
            foreach (var other in rows.Row(row))
                weights[other] += weight;
        }
    }

    /// <summary>Of the rows that hold the counted item and this one.</summary>
    public long WeightOf(int item) => counts[item];

    /// <summary>Whether an item before this one stands in all its rows: the closure was then met in that item's branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool HasEarlierItemInAll(int item)
    {
        var weight = counts[item];
        for (var earlier = 0; earlier < item; earlier++)
        {
            if (counts[earlier] == weight)
                return true;
        }
        return false;
    }

    /// <summary>Fills <see cref="Projected"/>; false when nothing extends the counted item.</summary>
    /// <param name="from">Of the items before the counted one, those from here on are kept.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Project(int item, int minSupport, int from)
    {
        var count = 0;
        var weight = counts[item];
        for (var other = 0; other < rows.ItemCount; other++)
        {
            if (other == item)
            {
                firstExtension = count;
                numbers[item] = -1;
                continue;
            }
            var keep = other >= from && counts[other] != weight && RowWeight.Support(counts[other]) >= minSupport;
            numbers[other] = keep ? count : -1;
            if (keep)
                names[count++] = rows.NameOf(other);
        }
        if (count == firstExtension)
            return false;
        var holding = RowsWith(item);
        var length = 0;
        foreach (var row in holding)
            length += rows.Row(row).Length;
        Projected.Begin(names.AsSpan(0, count), firstExtension, holding.Length, length);
        foreach (var row in holding)
        {
            // Extensions stand before earlier items; this item's extensions are those after it, so the row is walked in two parts.
            var all = rows.Row(row);
            var extensions = rows.Extensions(row);
            var at = extensions.IndexOf(item);
            AddKept(extensions[(at + 1)..]);
            AddKept(all[extensions.Length..]);
            AddKept(extensions[..at]);
            Projected.EndRow(rows.WeightOf(row));
        }
        return true;
    }

    void AddKept(ReadOnlySpan<int> items)
    {
        foreach (var item in items)
        {
            if (numbers[item] >= 0)
                Projected.Add(numbers[item]);
        }
    }

    ReadOnlySpan<int> RowsWith(int item) => holders.AsSpan(starts[item]..starts[item + 1]);
}
