using System.Numerics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>xoshiro256** (Blackman and Vigna), seeded through SplitMix64: the same numbers on every machine and in every version of .NET.</summary>
public sealed class FixedRandom
{
    ulong s0, s1, s2, s3;

    public FixedRandom(ulong seed)
    {
        s0 = Mix(seed += 0x9E3779B97F4A7C15);
        s1 = Mix(seed += 0x9E3779B97F4A7C15);
        s2 = Mix(seed += 0x9E3779B97F4A7C15);
        s3 = Mix(seed + 0x9E3779B97F4A7C15);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 to below the limit, each equally likely (Lemire's method).</summary>
    public int Below(int limit)
    {
        var bound = (ulong)limit;
        var high = Math.BigMul(Next(), bound, out var low);
        if (low < bound)
        {
            var rejected = unchecked(0 - bound) % bound;
            while (low < rejected)
                high = Math.BigMul(Next(), bound, out low);
        }
        return (int)high;
    }

    /// <summary>From 0 to below 1, in steps of 2^-53.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The finaliser of SplitMix64.</summary>
    internal static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
