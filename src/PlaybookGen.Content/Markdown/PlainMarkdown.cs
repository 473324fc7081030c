using System.Net;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlaybookGen.Content;

/// <summary>The words of a text without its marks.</summary>
public static class PlainMarkdown
{
    /// <summary>The words, blocks parted by a line end.</summary>
    public static string Words(IEnumerable<Block> blocks)
    {
        var words = new StringBuilder();
        foreach (var block in blocks)
            Add(block, words);
        return words.ToString().Trim();
    }

    /// <summary>A text that couldn't be read as Markdown, shown as it was typed.</summary>
    public static MarkdownText Show(string text) => new($"<pre>{WebUtility.HtmlEncode(text.Trim())}</pre>\n", [], text.Trim());

    private static void Add(Block block, StringBuilder words)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Add(inner, words);
                break;
            case LeafBlock { Inline: { } inline }:
                Add(inline, words);
                words.Append('\n');
                break;
            case LeafBlock leaf:
                words.Append(leaf.Lines.ToString()).Append('\n');
                break;
        }
    }

    private static void Add(ContainerInline container, StringBuilder words)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case ContainerInline inner:
                    Add(inner, words);
                    break;
                case LineBreakInline:
                    words.Append('\n');
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case FootnoteLink or TaskList:
                    break;
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
            }
        }
    }
}
