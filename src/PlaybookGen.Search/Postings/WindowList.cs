namespace PlaybookGen.Search;

/// <summary>Gathers where one term stands, in the order of reading. A cell is a window's number within its field, times 8, plus the field.</summary>
sealed class WindowList
{
    int[] cells = new int[2];
    int count;

    public ReadOnlySpan<int> Cells => cells.AsSpan(0, count);

    public void Add(int cell)
    {
        if (count > 0 && cells[count - 1] == cell) return;
        if (count == cells.Length) Array.Resize(ref cells, count < 64 ? count * 2 : count + (count / 2));
        cells[count++] = cell;
    }
}
