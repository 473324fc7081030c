namespace PlaybookGen.Patterns.Itemsets;

/// <summary>The items of the set that the search stands at.</summary>
sealed class ItemStack(int capacity)
{
    readonly int[] items = new int[capacity];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

    public void Push(int item) => items[Count++] = item;

    public void Cut(int count) => Count = count;
}
