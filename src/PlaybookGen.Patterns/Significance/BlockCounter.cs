using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// Counts a set's positives in 512 shufflings at once: the counts stand upright, plane k holding bit k of each, and rows are added with
/// carry-save adders, eight at a time.
/// </summary>
sealed class BlockCounter
{
    readonly Vector512<ulong>[] planes = new Vector512<ulong>[32];
    int used;

    public void Count(ReadOnlySpan<ulong> block, ReadOnlySpan<int> rows)
    {
        used = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, rows.Length)) + 1);
        Array.Clear(planes, 0, used);
        var bits = MemoryMarshal.Cast<ulong, Vector512<ulong>>(block);
        var (ones, twos, fours) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        var at = 0;
        for (; at + 8 <= rows.Length; at += 8)
        {
            var (twoA, one1) = Add(ones, bits[rows[at]], bits[rows[at + 1]]);
            var (twoB, one2) = Add(one1, bits[rows[at + 2]], bits[rows[at + 3]]);
            var (fourA, two1) = Add(twos, twoA, twoB);
            var (twoC, one3) = Add(one2, bits[rows[at + 4]], bits[rows[at + 5]]);
            var (twoD, one4) = Add(one3, bits[rows[at + 6]], bits[rows[at + 7]]);
            var (fourB, two2) = Add(two1, twoC, twoD);
            var (eight, four1) = Add(fours, fourA, fourB);
            (ones, twos, fours) = (one4, two2, four1);
            Carry(eight, 3);
        }
        (planes[0], planes[1], planes[2]) = (ones, twos, fours);
        for (; at < rows.Length; at++)
            Carry(bits[rows[at]], 0);
    }

    /// <summary>A bit for each shuffling whose count is at least this.</summary>
    public Vector512<ulong> AtLeast(int count)
    {
        if (count <= 0)
            return Vector512<ulong>.AllBitsSet;
        if (count >> used != 0)
            return Vector512<ulong>.Zero;
        var equal = Vector512<ulong>.AllBitsSet;
        var above = Vector512<ulong>.Zero;
        for (var k = used - 1; k >= 0; k--)
        {
            if ((count >> k & 1) != 0)
            {
                equal &= planes[k];
            }
            else
            {
                above |= equal & planes[k];
                equal = Vector512.AndNot(equal, planes[k]);
            }
        }
        return above | equal;
    }

    /// <summary>The count of one shuffling.</summary>
    public int CountOf(int shuffling)
    {
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(planes.AsSpan(0, used));
        var count = 0;
        for (var k = 0; k < used; k++)
            count |= (int)(words[k * 8 + (shuffling >> 6)] >> (shuffling & 63) & 1) << k;
        return count;
    }

    void Carry(Vector512<ulong> carry, int plane)
    {
        for (var k = plane; k < used; k++)
        {
            var sum = planes[k];
            planes[k] = sum ^ carry;
            carry &= sum;
        }
    }

    static (Vector512<ulong> Carry, Vector512<ulong> Sum) Add(Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c)
    {
        var u = a ^ b;
        return ((a & b) | (u & c), u ^ c);
    }
}
