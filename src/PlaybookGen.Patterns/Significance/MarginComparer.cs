namespace PlaybookGen.Patterns.Significance;

/// <summary>Compares lists of numbers one by one.</summary>
sealed class MarginComparer : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
{
    public static MarginComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<int> alternate)
    {
        ulong hash = 0;
        foreach (var number in alternate)
            hash = FixedRandom.Mix(hash ^ (uint)number);
        return (int)hash;
    }

    public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
}
