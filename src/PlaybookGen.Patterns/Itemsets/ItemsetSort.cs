using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Sets sorted by their words: eleven bits of the first word at a time from the lowest on (LSD radix sort), then the few that share it by
/// those that follow. Sorting by comparisons alone took longer than finding the sets.
/// </summary>
static class ItemsetSort
{
    const int DigitBits = 11;
    const int DigitMask = (1 << DigitBits) - 1;

    /// <param name="compareLaterWords">Orders sets with the same first word.</param>
    public static ItemsetEntry[] Sorted(Chunks<ItemsetEntry> entries, Comparison<ItemsetEntry> compareLaterWords)
    {
        var sorted = ByFirstWord(entries.ToArray());
        for (var first = 0; first < sorted.Length;)
        {
            var next = first + 1;
            while (next < sorted.Length && sorted[next].Word == sorted[first].Word)
                next++;
            if (next - first > 1)
                sorted.AsSpan(first, next - first).Sort(compareLaterWords);
            first = next;
        }
        return sorted;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static ItemsetEntry[] ByFirstWord(ItemsetEntry[] entries)
    {
        var (from, to) = (entries, new ItemsetEntry[entries.Length]);
        ulong differing = 0;
        foreach (ref readonly var entry in from.AsSpan())
            differing |= entry.Word ^ from[0].Word;
        var starts = new int[DigitMask + 1];
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            if ((differing >> shift & DigitMask) == 0)
                continue;
            Array.Clear(starts);
            foreach (ref readonly var entry in from.AsSpan())
                starts[(int)(entry.Word >> shift) & DigitMask]++;
            var sum = 0;
            foreach (ref var start in starts.AsSpan())
                (start, sum) = (sum, sum + start);
            foreach (ref readonly var entry in from.AsSpan())
                to[starts[(int)(entry.Word >> shift) & DigitMask]++] = entry;
            (from, to) = (to, from);
        }
        return from;
    }
}
