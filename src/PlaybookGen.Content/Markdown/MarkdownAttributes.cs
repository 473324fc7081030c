using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>
/// Takes out what other dialects of Markdown use to set attributes, <c>{#id .class key=value}</c>, and to open containers, <c>:::name</c>.
/// Code keeps them.
/// </summary>
public static partial class MarkdownAttributes
{
    /// <param name="at">Where the text begins in its file.</param>
    /// <returns>The text with the same number of lines.</returns>
    public static string Remove(Location at, string text, ProblemList problems)
    {
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains(":::", StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        var line = 0;
        string? fence = null;
        foreach (var one in text.Split('\n'))
        {
            if (line > 0)
                kept.Append('\n');
            var mark = Fence().Match(one);
            if (mark.Success)
                fence = fence is null ? mark.Value.Trim() : mark.Value.Trim().StartsWith(fence, StringComparison.Ordinal) ? null : fence;
            kept.Append(fence is null && !mark.Success ? WithoutAttributes(one, new Location(at.File, at.Line + line, 1), problems) : one);
            line++;
        }

        return kept.ToString();
    }

    private static string WithoutAttributes(string line, Location at, ProblemList problems)
    {
        if (line.TrimStart().StartsWith(":::", StringComparison.Ordinal))
        {
            problems.Add(Problems.AttributesAreLeftOut(at, line.Trim()));
            return "";
        }

        return !line.Contains('{', StringComparison.Ordinal) ? line : CodeOrAttributes().Replace(line, match =>
        {
            if (match.Value[0] == '`')
                return match.Value;
            problems.Add(Problems.AttributesAreLeftOut(at with { Column = match.Index + 1 }, match.Value));
            return "";
        });
    }

    [GeneratedRegex("^ {0,3}(`{3,}|~{3,})")]
    private static partial Regex Fence();

    // A span of code, or braces that hold nothing but #id, .class, key=value and names, at least one of the first three.
    [GeneratedRegex("""`+[^`]+`+|\{:?\s*(?:[A-Za-z][\w-]*\s+)*(?:[#.][^\s{}]+|[A-Za-z][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s{}"']+))(?:\s+(?:[#.][^\s{}]+|[A-Za-z][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s{}"']+)|[A-Za-z][\w-]*))*\s*\}""", RegexOptions.NonBacktracking)]
    private static partial Regex CodeOrAttributes();
}
