namespace PlaybookGen.Model;

/// <summary>A file of the content folder as it was read, kept so that a message can show its line.</summary>
/// <param name="Path">Below the content folder, with <c>/</c>.</param>
/// <param name="Text">NFC text without a byte order mark, line ends LF; empty when the bytes are no UTF-8.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The text of a line, counted from 1; null outside the file.</summary>
    public string? Line(int number)
    {
        var start = 0;
        for (var i = 1; i < number; i++)
        {
            start = Text.IndexOf('\n', start) + 1;
            if (start == 0)
                return null;
        }

        if (start >= Text.Length)
            return null;
        var end = Text.IndexOf('\n', start);
        return end < 0 ? Text[start..] : Text[start..end];
    }
}
