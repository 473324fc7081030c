namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// What was worked out for some numbers of rows: of millions of sets most share their margins with others. It forgets everything when it has
/// grown too large, which costs time and never changes a result.
/// </summary>
/// <param name="most">How much it holds, in whatever <c>size</c> counts.</param>
sealed class MarginCache<T>(int most)
{
    readonly Dictionary<int[], T> known = new(MarginComparer.Instance);
    int held;

    public T Of(ReadOnlySpan<int> margins, Func<T> make, Func<T, int> size)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<int>>();
        if (lookup.TryGetValue(margins, out var value))
            return value;
        value = make();
        held += size(value);
        if (held > most)
        {
            known.Clear();
            held = size(value);
        }
        lookup[margins] = value;
        return value;
    }
}
