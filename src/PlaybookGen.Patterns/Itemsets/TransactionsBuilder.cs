namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Collects rows of item ids, each 0 or above.</summary>
public sealed class TransactionsBuilder
{
    int[] written = new int[1024];
    int length;
    readonly List<int> starts = [0];

    public void Add(int id)
    {
        if (length == written.Length)
            Array.Resize(ref written, 2 * length);
        written[length++] = id;
    }

    public void EndRow() => starts.Add(length);

    public Transactions Build()
    {
        Array.Resize(ref written, length);
        return Transactions.FromIds([.. starts], written);
    }
}
