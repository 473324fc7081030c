using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The rows of one kind of customer, closed up: the tactics' rows among them as bits, so that sets of tactics are searched in short numbers.</summary>
sealed class Frame
{
    int[] rows = [];
    ulong[][] tactics = [];

    public int Count { get; private set; }

    public int Words => (Count + 63) / 64;

    /// <summary>Which row of the library a bit stands for, ascending.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, Count);

    public ReadOnlySpan<ulong> Tactic(int tactic) => tactics[tactic].AsSpan(0, Words);

    public void Take(RowSet frame, RowSet[] allTactics)
    {
        Count = frame.Count;
        if (rows.Length < Count)
            rows = new int[Math.Max(Count, 2 * rows.Length)];
        frame.CopyTo(rows);
        if (tactics.Length < allTactics.Length)
            tactics = new ulong[allTactics.Length][];
        for (var tactic = 0; tactic < allTactics.Length; tactic++)
        {
            if (tactics[tactic] is not { } bits || bits.Length < Words + 1)
                tactics[tactic] = bits = new ulong[Words + 1];
            CloseUp(allTactics[tactic].Bits, frame.Bits, bits.AsSpan(0, Words + 1));
        }
    }

    /// <summary>The bits of x at the places where the mask has one, without gaps.</summary>
    internal static void CloseUp(ReadOnlySpan<ulong> x, ReadOnlySpan<ulong> mask, Span<ulong> target)
    {
        target.Clear();
        var at = 0;
        for (var w = 0; w < mask.Length; w++)
        {
            if (mask[w] == 0)
                continue;
            var bits = Extract(x[w], mask[w]);
            target[at >> 6] |= bits << at;
            if ((at & 63) != 0)
                target[(at >> 6) + 1] |= bits >> (64 - (at & 63));
            at += BitOperations.PopCount(mask[w]);
        }
    }

    static ulong Extract(ulong x, ulong mask)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitExtract(x, mask);
        ulong result = 0;
        for (var at = 0; mask != 0; at++, mask &= mask - 1)
            result |= (x >> BitOperations.TrailingZeroCount(mask) & 1) << at;
        return result;
    }
}
