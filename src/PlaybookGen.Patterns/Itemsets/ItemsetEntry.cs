namespace PlaybookGen.Patterns.Itemsets;

/// <summary>A collected set.</summary>
/// <param name="Word">Its first items, see <see cref="ItemWords"/>.</param>
/// <param name="Later">Where its other words begin, if the first is full.</param>
readonly record struct ItemsetEntry(ulong Word, int Support, int Later);
