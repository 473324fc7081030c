using System.Text;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>Files with one word a line beside a file of transactions: labels (1 or 0) and strata.</summary>
public static class LineText
{
    public static (bool[]? Labels, TextFault? Fault) ReadLabels(ReadOnlySpan<byte> text, int rows)
    {
        var (words, fault) = ReadWords(text, rows);
        if (words is null)
            return (null, fault);
        var wrong = Array.FindIndex(words, word => word is not ("0" or "1"));
        return wrong < 0
            ? (Array.ConvertAll(words, word => word == "1"), null)
            : (null, new(wrong + 1, 1, TextFaultKind.NotALabel, words[wrong]));
    }

    /// <summary>The strata numbered 0, 1, 2 … in the ordinal order of their words.</summary>
    public static (int[]? Strata, TextFault? Fault) ReadStrata(ReadOnlySpan<byte> text, int rows)
    {
        var (words, fault) = ReadWords(text, rows);
        if (words is null)
            return (null, fault);
        var names = words.Distinct().Order(StringComparer.Ordinal).ToArray();
        return (Array.ConvertAll(words, word => Array.BinarySearch(names, word, StringComparer.Ordinal)), null);
    }

    static (string[]? Words, TextFault? Fault) ReadWords(ReadOnlySpan<byte> text, int rows)
    {
        var lines = Encoding.UTF8.GetString(text).TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()).ToList();
        if (lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        while (lines.Count > rows && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        var wrong = lines.FindIndex(line => line.Length == 0 || line.Any(char.IsWhiteSpace));
        if (wrong >= 0)
            return (null, new(wrong + 1, 1, TextFaultKind.NotOneWord, lines[wrong]));
        return lines.Count == rows
            ? ([.. lines], null)
            : (null, new(lines.Count, 1, TextFaultKind.OtherNumberOfLines, lines.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
