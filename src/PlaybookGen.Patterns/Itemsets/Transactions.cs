namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Rows of items. Items are numbered 0, 1, 2 … in the order of their ids; within a row they ascend and none stands twice.
/// A row may be empty.
/// </summary>
public sealed class Transactions
{
    readonly int[] starts;
    readonly int[] items;
    readonly int[] ids;

    Transactions(int[] starts, int[] items, int[] ids)
    {
        this.starts = starts;
        this.items = items;
        this.ids = ids;
    }

    public int Rows => starts.Length - 1;

    /// <summary>How many different items there are.</summary>
    public int ItemCount => ids.Length;

    /// <summary>How many items stand in all rows together.</summary>
    public int Length => items.Length;

    public ReadOnlySpan<int> Row(int row) => items.AsSpan(starts[row]..starts[row + 1]);

    /// <summary>The id that was written for an item.</summary>
    public int IdOf(int item) => ids[item];

    /// <summary>In how many rows each item stands.</summary>
    public int[] Supports()
    {
        var supports = new int[ItemCount];
        foreach (var item in items)
            supports[item]++;
        return supports;
    }

    /// <summary>The first rows only; the items keep their numbers.</summary>
    public Transactions First(int rows) => new(starts[..(rows + 1)], items[..starts[rows]], ids);

    /// <summary>The rows without some items; the others keep their numbers.</summary>
    public Transactions Without(IReadOnlySet<int> dropped)
    {
        var rows = new TransactionsBuilder();
        for (var row = 0; row < Rows; row++)
        {
            foreach (var item in Row(row))
            {
                if (!dropped.Contains(item))
                    rows.Add(ids[item]);
            }
            rows.EndRow();
        }
        return rows.Build();
    }

    public static Transactions Of(IEnumerable<IEnumerable<int>> rows)
    {
        var builder = new TransactionsBuilder();
        foreach (var row in rows)
        {
            foreach (var id in row)
                builder.Add(id);
            builder.EndRow();
        }
        return builder.Build();
    }

    /// <param name="starts">Where each row starts in <paramref name="written"/>, and where the last one ends.</param>
    /// <param name="written">Ids as written: in any order, perhaps twice in a row; changed by the call.</param>
    internal static Transactions FromIds(int[] starts, int[] written)
    {
        var length = 0;
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            var ids = written.AsSpan(starts[row]..starts[row + 1]);
            starts[row] = length;
            if (!Ascends(ids))
                ids.Sort();
            for (var i = 0; i < ids.Length; i++)
            {
                if (i == 0 || ids[i] != ids[i - 1])
                    written[length++] = ids[i];
            }
        }
        starts[^1] = length;
        var numbers = new ItemNumbers(written.AsSpan(0, length));
        var items = new int[length];
        for (var i = 0; i < length; i++)
            items[i] = numbers.Of(written[i]);
        return new(starts, items, numbers.Ids);
    }

    static bool Ascends(ReadOnlySpan<int> ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i] <= ids[i - 1])
                return false;
        }
        return true;
    }
}
