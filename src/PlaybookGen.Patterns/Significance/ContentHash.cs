namespace PlaybookGen.Patterns.Significance;

/// <summary>A 64-bit hash of numbers in order, the same on every machine.</summary>
sealed class ContentHash
{
    public ulong Value { get; private set; } = 0x9E3779B97F4A7C15;

    public void Add(ulong number) => Value = FixedRandom.Mix(Value ^ (number + 0x9E3779B97F4A7C15));
}
