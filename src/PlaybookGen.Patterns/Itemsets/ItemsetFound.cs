namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Receives an itemset as it is found; the span is only valid during the call.</summary>
/// <param name="items">Item numbers, in no order.</param>
/// <param name="weight">Of the rows that hold it, see <see cref="RowWeight"/>.</param>
public delegate void ItemsetFound(ReadOnlySpan<int> items, long weight);
