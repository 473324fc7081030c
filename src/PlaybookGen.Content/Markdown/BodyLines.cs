using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Looks a body over, line by line, for what Markdown shows otherwise than its writer meant.</summary>
public static partial class BodyLines
{
    /// <summary>With fewer keys below a line of dashes, the line is a rule across the page.</summary>
    private const int FewestKeys = 2;

    /// <param name="at">Where the body begins in its file.</param>
    public static IEnumerable<Problem> Check(Location at, string body)
    {
        var lines = body.Split('\n');
        var (fence, opened) = ("", 0);
        var isTableTold = false;
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (first >= 0 && YamlLine.Of(lines[first]) is { Key: { } key, Indent: "" } && KnownKeys.Contains(key) && GoesOnAsKeys(lines, first))
            yield return Problems.KeysStandInTheBody(Place(first), key);
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = Fence().Match(lines[i]);
            if (fence.Length > 0)
            {
                if (mark.Success && mark.Groups[1].Value.StartsWith(fence, StringComparison.Ordinal) && lines[i].Trim() == mark.Groups[1].Value)
                    fence = "";
                continue;
            }

            if (mark.Success && (mark.Groups[1].Value[0] == '~' || !lines[i][mark.Length..].Contains('`', StringComparison.Ordinal)))
            {
                (fence, opened) = (mark.Groups[1].Value, i);
                continue;
            }

            if (lines[i].TrimEnd() == "---" && KeysBelow(lines, i) >= FewestKeys)
                yield return Problems.AnotherFileFollows(Place(i));
            if (!isTableTold && i + 1 < lines.Length && Cells(lines[i]) is { Length: > 1 } cells && Cells(lines[i + 1]).Length == cells.Length)
            {
                isTableTold = true;
                yield return Problems.TableHasNoLines(Place(i), $"| {string.Join(" | ", cells.Select(cell => cell.Trim()))} |");
            }
        }

        if (fence.Length > 0)
            yield return Problems.CodeIsNotClosed(Place(opened), fence);

        Location Place(int index) => new(at.File, at.Line + index, 1);
    }

    /// <summary>Whether the next line names a key too, of the same group or of one within it.</summary>
    private static bool GoesOnAsKeys(string[] lines, int index) =>
        index + 1 < lines.Length && YamlLine.Of(lines[index + 1]) is { Key: { } key } && KnownKeys.Contains(key);

    /// <summary>How many of the lines right below name keys of the format.</summary>
    private static int KeysBelow(string[] lines, int index)
    {
        var count = 0;
        while (index + count + 1 < lines.Length && YamlLine.Of(lines[index + count + 1]) is { Key: { } key, Indent: "" } && KnownKeys.Contains(key))
            count++;
        return count;
    }

    /// <summary>What stands between the tabs of a line; a line that is code or already a table has none.</summary>
    private static string[] Cells(string line) => line.Length == 0 || line[0] is '\t' or ' ' || line.Contains('|', StringComparison.Ordinal) ? [] : line.Split('\t');

    [GeneratedRegex("^ {0,3}(`{3,}|~{3,})")]
    private static partial Regex Fence();
}
