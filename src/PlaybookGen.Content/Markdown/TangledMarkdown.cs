namespace PlaybookGen.Content;

/// <summary>Finds texts that would take a Markdown parser minutes: nobody writes them by hand.</summary>
public static class TangledMarkdown
{
    /// <summary>The longest text that is read as Markdown, in UTF-16 units.</summary>
    public const int MaxLength = 2_000_000;

    private const int MaxIndent = 300;

    private const int MaxMarks = 3000;

    /// <summary>Whether the text is too long, too far indented, or has too many brackets or quotation marks in one paragraph.</summary>
    public static bool IsTangled(string text)
    {
        if (text.Length > MaxLength)
            return true;
        var (marks, column, isIndent) = (0, 0, true);
        foreach (var sign in text)
        {
            if (sign == '\n')
            {
                if (isIndent)
                    marks = 0;
                (column, isIndent) = (0, true);
                continue;
            }

            column++;
            if (isIndent && sign is not (' ' or '\t' or '>' or '-' or '*' or '+'))
            {
                isIndent = false;
                if (column > MaxIndent)
                    return true;
            }

            if (sign is '[' or '*' or '_' or '~' or '`' or '<' or '(' && ++marks > MaxMarks)
                return true;
        }

        return isIndent && column > MaxIndent;
    }
}
