namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Statements on their way to be tested, with their rows one after another in one array.</summary>
sealed class StatementBatch(int rowCapacity)
{
    int[] rows = new int[rowCapacity];
    readonly List<(Statement Statement, int Start, int Length, bool IsRepeat)> entries = [];
    int used;

    public int Count => entries.Count;

    public bool IsFull => used >= rowCapacity || entries.Count >= rowCapacity / 8;

    public Statement Statement(int entry) => entries[entry].Statement;

    public ReadOnlySpan<int> Rows(int entry) => rows.AsSpan(entries[entry].Start, entries[entry].Length);

    /// <summary>Whether the same rows were met before under another statement: they are one test.</summary>
    public bool IsRepeat(int entry) => entries[entry].IsRepeat;

    public Span<int> Room(int length)
    {
        if (rows.Length < used + length)
            Array.Resize(ref rows, Math.Max(used + length, 2 * rows.Length));
        return rows.AsSpan(used, length);
    }

    public void Add(Statement statement, int length, bool isRepeat)
    {
        entries.Add((statement, used, length, isRepeat));
        used += length;
    }

    public void Clear()
    {
        entries.Clear();
        used = 0;
    }
}
