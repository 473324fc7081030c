namespace PlaybookGen.Benchmarks.Verify;

/// <summary>A tab-separated file whose first line names the columns.</summary>
sealed class ReferenceTable
{
    readonly string[] columns;

    ReferenceTable(string[] lines)
    {
        columns = lines[0].Split('\t');
        Rows = [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
    }

    public IReadOnlyList<string[]> Rows { get; }

    public IReadOnlyList<string> Columns => columns;

    public string Text(string[] row, string column) => row[Array.IndexOf(columns, column)];

    public int Int(string[] row, string column) => int.Parse(Text(row, column), System.Globalization.CultureInfo.InvariantCulture);

    public static ReferenceTable Read(string directory, string name) =>
        new(File.ReadAllLines(Path.Combine(directory, "reference", name)));
}
