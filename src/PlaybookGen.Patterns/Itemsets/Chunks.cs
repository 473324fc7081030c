namespace PlaybookGen.Patterns.Itemsets;

/// <summary>A list of millions that grows without being copied.</summary>
sealed class Chunks<T>
{
    const int Size = 1 << 15;

    readonly List<T[]> chunks = [];
    T[] open = [];
    int used = Size;

    public int Count => (chunks.Count - 1) * Size + used;

    public T this[int index] => chunks[index / Size][index % Size];

    public void Add(T item)
    {
        if (used == Size)
        {
            chunks.Add(open = new T[Size]);
            used = 0;
        }
        open[used++] = item;
    }

    public T[] ToArray()
    {
        var all = new T[Count];
        for (var i = 0; i < chunks.Count; i++)
            Array.Copy(chunks[i], 0, all, i * Size, Math.Min(Size, all.Length - i * Size));
        return all;
    }
}
