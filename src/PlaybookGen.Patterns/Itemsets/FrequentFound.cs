namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Receives a family of frequent sets: <paramref name="required"/> with any of the <paramref name="free"/> items, all of one support.</summary>
public delegate void FrequentFound(ReadOnlySpan<int> required, ReadOnlySpan<int> free, int support);
