namespace PlaybookGen.Content;

/// <summary>A Markdown file cut into its front matter and its body.</summary>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
public sealed record FrontMatter(YamlText Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Cuts at the two lines of three dashes. Blank lines may stand before the first; blanks may follow the dashes.</summary>
    /// <returns>Null when a problem was reported.</returns>
    public static FrontMatter? Split(SourceFile file, ProblemList problems)
    {
        var text = file.Text;
        var (start, line) = (0, 1);
        while (start < text.Length && IsBlank(text, start, out var next))
            (start, line) = (next, line + 1);
        var openLine = line;
        if (start >= text.Length || !IsFence(text, start, out var from))
        {
            problems.Add(Problems.FrontMatterIsMissing(new Location(file, line, 1), text.AsSpan(start).StartsWith("```") || text.AsSpan(start).StartsWith("~~~")));
            return null;
        }

        var position = from;
        for (line++; position < text.Length; line++)
        {
            if (IsFence(text, position, out var body))
                return new FrontMatter(new YamlText(text[from..position], openLine + 1), text[body..], line + 1);
            position = EndOfLine(text, position) + 1;
        }

        problems.Add(Problems.FrontMatterIsNotClosed(new Location(file, openLine, 1), NearFence(file, openLine + 1), Heading(file, openLine + 1)));
        return null;
    }

    private static bool IsFence(string text, int start, out int next)
    {
        var end = EndOfLine(text, start);
        next = Math.Min(end + 1, text.Length);
        return text.AsSpan(start, end - start).TrimEnd() is Fence;
    }

    private static bool IsBlank(string text, int start, out int next)
    {
        var end = EndOfLine(text, start);
        next = Math.Min(end + 1, text.Length);
        return text.AsSpan(start, end - start).IsWhiteSpace();
    }

    /// <summary>The first line that was perhaps meant to close the front matter, or null.</summary>
    private static int? NearFence(SourceFile file, int from)
    {
        var lines = file.Text.Split('\n');
        for (var line = from; line <= lines.Length; line++)
        {
            var text = lines[line - 1].Trim();
            if (text.Length >= 2 && text.All(sign => sign is '-' or '—' or 'ー' or '―' or '－' or '–' or '−' or '─' or ' '))
                return line;
        }

        return null;
    }

    /// <summary>The first heading; a single # may be a comment among the keys. Null where there is none.</summary>
    private static int? Heading(SourceFile file, int from)
    {
        var index = Array.FindIndex(file.Text.Split('\n'), from - 1, line => line.StartsWith("##", StringComparison.Ordinal) && line.TrimStart('#').StartsWith(' '));
        return index < 0 ? null : index + 1;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
