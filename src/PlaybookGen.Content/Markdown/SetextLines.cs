using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlaybookGen.Content;

/// <summary>
/// Markdig 1.6 counts the lines of what stands in a heading from the line that underlines it. Here they are counted from the first line of the heading
/// again, so that messages name the right one.
/// </summary>
public static class SetextLines
{
    /// <param name="text">What the document was parsed from.</param>
    public static void Mend(MarkdownDocument document, string text)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading is { IsSetext: true, Inline: not null }))
        {
            var above = text.AsSpan(heading.Span.Start, heading.Span.Length).Count('\n');
            foreach (var inline in heading.Inline!.Descendants<Inline>())
                inline.Line -= above;
        }
    }
}
