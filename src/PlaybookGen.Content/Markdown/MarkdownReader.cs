using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlaybookGen.Content;

/// <summary>
/// Turns what a contributor wrote into HTML that can't run anything: raw HTML and attributes are left out, and only known addresses become links.
/// </summary>
public static class MarkdownReader
{
    // Generic attributes, diagrams, mathematics and containers are left off: each lets a writer choose attributes or scripts.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .Build();

    /// <param name="at">Where the text begins in its file.</param>
    /// <param name="links">Gets the links to other pages of the site, which can only be checked when all files are read.</param>
    public static MarkdownText Read(Location at, string text, ProblemList problems, ICollection<SiteLink> links)
    {
        var sections = ReadSections(at, text, splitLevel: 0, problems, links);
        return sections.Count == 0 ? MarkdownText.Empty : sections[0].Text;
    }

    /// <summary>The text cut at its headings of one level; what stands before the first heading comes first, with an empty title.</summary>
    /// <param name="splitLevel">1 to 6; 0 keeps the text whole.</param>
    public static IReadOnlyList<MarkdownSection> ReadSections(
        Location at, string text, int splitLevel, ProblemList problems, ICollection<SiteLink> links)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        if (Parse(MarkdownAttributes.Remove(at, text, problems)) is not { } document)
        {
            problems.Add(Problems.TextIsTooTangled(at));
            return [new MarkdownSection("", PlainMarkdown.Show(text))];
        }

        RawHtml.Remove(at, document, problems);
        var headings = HeadingAnchors.Assign(document);
        new LinkResolver(at, headings, problems, links).Resolve(document);
        CodeBlockLanguage.Tidy(document);
        TableAlignment.Tidy(document);
        return [.. Sections(document, splitLevel, headings)];
    }

    private static MarkdownDocument? Parse(string text)
    {
        if (TangledMarkdown.IsTangled(text))
            return null;
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            SetextLines.Mend(document, text);
            return document;
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested more than 128 deep in this way.
            return null;
        }
    }

    private static IEnumerable<MarkdownSection> Sections(MarkdownDocument document, int splitLevel, IReadOnlyDictionary<HeadingBlock, Heading> headings)
    {
        var title = "";
        var blocks = new List<Block>();
        foreach (var block in document)
        {
            if (block is HeadingBlock heading && heading.Level == splitLevel)
            {
                if (title.Length > 0 || blocks.Count > 0)
                    yield return new MarkdownSection(title, Render(blocks, headings));
                title = headings[heading].Text;
                blocks.Clear();
            }
            else
            {
                blocks.Add(block);
            }
        }

        if (title.Length > 0 || blocks.Count > 0)
            yield return new MarkdownSection(title, Render(blocks, headings));
    }

    private static MarkdownText Render(List<Block> blocks, IReadOnlyDictionary<HeadingBlock, Heading> headings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTaskListRenderer>(new CheckBoxRenderer());
        foreach (var block in blocks)
            renderer.Render(block);
        return new MarkdownText(
            writer.ToString(),
            [.. blocks.SelectMany(Inside).OfType<HeadingBlock>().Select(heading => headings[heading])],
            PlainMarkdown.Words(blocks));
    }

    private static IEnumerable<MarkdownObject> Inside(Block block) => block is ContainerBlock container ? container.Descendants().Prepend(block) : [block];
}
