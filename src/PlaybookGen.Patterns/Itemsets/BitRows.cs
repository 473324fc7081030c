using System.Runtime.CompilerServices;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Rows of up to 64 items as bits, with their weights.</summary>
sealed class BitRows
{
    ulong[] masks = [];
    long[] weights = [];
    int[] table = [];
    int tableShift;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Masks => masks.AsSpan(0, Count);

    public ReadOnlySpan<long> Weights => weights.AsSpan(0, Count);

    /// <summary>The same rows as bits.</summary>
    public void Take(ConditionalRows rows)
    {
        Begin(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            ulong mask = 0;
            foreach (var item in rows.Row(row))
                mask |= 1UL << item;
            masks[Count] = mask;
            weights[Count++] = rows.WeightOf(row);
        }
    }

    /// <summary>Rows that hold an item, without it; rows with equal extensions become one, which keeps of the earlier items what all of them hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Project(BitRows from, ulong item, ulong extensions, ulong earlier)
    {
        Begin(from.Count);
        var keep = extensions | earlier;
        var bits = System.Numerics.BitOperations.Log2((uint)Math.Max(8, from.Count)) + 2;
        tableShift = 64 - bits;
        if (table.Length < 1 << bits)
            table = new int[1 << bits];
        var slots = table.AsSpan(0, 1 << bits);
        slots.Clear();
        var sourceMasks = from.Masks;
        var sourceWeights = from.Weights;
        for (var row = 0; row < sourceMasks.Length; row++)
        {
            var mask = sourceMasks[row];
            if ((mask & item) == 0)
                continue;
            mask &= keep;
            var key = mask & extensions;
            if (key == 0)
                continue;
            var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> tableShift);
            int other;
            while ((other = slots[slot]) != 0 && (masks[other - 1] & extensions) != key)
                slot = (slot + 1) & (slots.Length - 1);
            if (other != 0)
            {
                masks[other - 1] &= mask;
                weights[other - 1] += sourceWeights[row];
            }
            else
            {
                masks[Count] = mask;
                weights[Count++] = sourceWeights[row];
                slots[slot] = Count;
            }
        }
    }

    void Begin(int rowLimit)
    {
        Count = 0;
        if (masks.Length >= rowLimit)
            return;
        var size = Math.Max(rowLimit, Math.Min(2 * masks.Length, 1 << 20));
        (masks, weights) = (new ulong[size], new long[size]);
    }
}
