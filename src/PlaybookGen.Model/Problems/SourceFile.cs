using System.Text;

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

    /// <summary>
    /// The file with these lines alone and those that open a block above them, so that places in it still show their lines and their keys but the rest
    /// needs no memory.
    /// </summary>
    /// <param name="lines">Counted from 1; those outside the file are passed over.</param>
    public SourceFile Only(IReadOnlySet<int> lines)
    {
        var kept = new StringBuilder();
        var (number, last) = (1, lines.Count == 0 ? 0 : lines.Max());
        foreach (var line in Text.AsSpan().Split('\n'))
        {
            if (number > last)
                break;
            kept.Append(lines.Contains(number) || OpensABlock(Text.AsSpan()[line]) ? Text.AsSpan()[line] : default).Append('\n');
            number++;
        }

        return this with { Text = kept.ToString() };
    }

    /// <summary>A key whose value stands on the lines below it, or a line that ends the keys.</summary>
    private static bool OpensABlock(ReadOnlySpan<char> line) => line.TrimEnd() is [.., ':'] or "---";
}
