using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlaybookGen.Content;

/// <summary>
/// Takes raw HTML out of a text before it is rendered: tags go, the words between them stay; scripts, styles and comments go whole.
/// A <c>&lt;br&gt;</c> is a line break, as tables have no other.
/// </summary>
public static partial class RawHtml
{
    /// <param name="at">Where the text begins in its file.</param>
    public static void Remove(Location at, MarkdownDocument document, ProblemList problems)
    {
        var found = new List<(Location At, string Tag)>();
        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            var text = block.Lines.ToString();
            if (block.Type != HtmlBlockType.Comment)
                found.Add((new Location(at.File, at.Line + block.Line, block.Column + 1), text.Trim().Split('\n')[0]));
            Replace(block, block.Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock ? Tag().Replace(text, "").Trim() : "");
        }

        foreach (var inline in document.Descendants<HtmlInline>().ToList())
        {
            if (LineBreak().IsMatch(inline.Tag))
            {
                inline.ReplaceBy(new LineBreakInline { IsHard = true });
                continue;
            }

            if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
                found.Add((new Location(at.File, at.Line + inline.Line, inline.Column + 1), inline.Tag));
            inline.Remove();
        }

        if (found.Count > 0)
        {
            var first = found.MinBy(place => (place.At.Line, place.At.Column));
            problems.Add(Problems.HtmlIsLeftOut(first.At, first.Tag, found.Count - 1));
        }
    }

    private static void Replace(HtmlBlock block, string words)
    {
        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.RemoveAt(index);
        if (words.Length > 0)
            parent.Insert(index, new ParagraphBlock { Line = block.Line, Inline = new ContainerInline().AppendChild(new LiteralInline(new StringSlice(words))) });
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^<br *\\/?>$", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
