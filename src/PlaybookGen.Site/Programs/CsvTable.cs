using System.Text;

namespace PlaybookGen.Site.Programs;

/// <summary>A table for spreadsheets: UTF-8 with its mark, which Excel needs for Japanese; LF; cells that can't run as formulas.</summary>
public static class CsvTable
{
    /// <summary>Signs that make a spreadsheet read a cell as a formula, the full-width ones included.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static ReadOnlyMemory<byte> Of(IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        AddRow(text, heading);
        foreach (var row in rows)
            AddRow(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The cell as it stands in the file: quoted where needed, with an apostrophe before anything that could be a formula.</summary>
    public static string Cell(string value)
    {
        var first = value.AsSpan().TrimStart(' ');
        var safe = first.Length > 0 && FormulaStarts.Contains(first[0], StringComparison.Ordinal) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    private static void AddRow(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append('\n');
}
