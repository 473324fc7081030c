namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Statements on their way to be tested, with their rows one after another in one array, and those of their frames in another.</summary>
sealed class StatementBatch(int rowCapacity)
{
    int[] rows = new int[rowCapacity];
    int[] frameRows = new int[rowCapacity / 8];
    readonly List<(Statement Statement, int Start, int Length, int Frame, bool IsRepeat)> entries = [];
    readonly List<(int Start, int Length)> frames = [];
    int used;
    int usedOfFrames;

    public int Count => entries.Count;

    public bool IsFull => used >= rowCapacity || entries.Count >= rowCapacity / 8;

    public Statement Statement(int entry) => entries[entry].Statement;

    public int Frames => frames.Count;

    /// <summary>The frame of an entry: the rows that its tactics are compared in.</summary>
    public int Frame(int entry) => entries[entry].Frame;

    public ReadOnlySpan<int> FrameRows(int frame) => frameRows.AsSpan(frames[frame].Start, frames[frame].Length);

    public ReadOnlySpan<int> Rows(int entry) => rows.AsSpan(entries[entry].Start, entries[entry].Length);

    /// <summary>Whether the same rows were met before under another statement: they are one test.</summary>
    public bool IsRepeat(int entry) => entries[entry].IsRepeat;

    public Span<int> Room(int length)
    {
        if (rows.Length < used + length)
            Array.Resize(ref rows, Math.Max(used + length, 2 * rows.Length));
        return rows.AsSpan(used, length);
    }

    /// <summary>The frame of the entries that are added next.</summary>
    public void AddFrame(ReadOnlySpan<int> rows)
    {
        if (frameRows.Length < usedOfFrames + rows.Length)
            Array.Resize(ref frameRows, Math.Max(usedOfFrames + rows.Length, 2 * frameRows.Length));
        rows.CopyTo(frameRows.AsSpan(usedOfFrames));
        frames.Add((usedOfFrames, rows.Length));
        usedOfFrames += rows.Length;
    }

    public void Add(Statement statement, int length, bool isRepeat)
    {
        entries.Add((statement, used, length, frames.Count - 1, isRepeat));
        used += length;
    }

    public void Clear()
    {
        entries.Clear();
        frames.Clear();
        (used, usedOfFrames) = (0, 0);
    }
}
