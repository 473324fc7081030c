using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlaybookGen.Content;

/// <summary>Gives every heading an anchor made of its words, unique in its text.</summary>
public static class HeadingAnchors
{
    /// <summary>Begins every anchor, so that a heading can't take the id of a part of the page itself.</summary>
    public const string Prefix = "h-";

    public static IReadOnlyDictionary<HeadingBlock, Heading> Assign(MarkdownDocument document)
    {
        var headings = new Dictionary<HeadingBlock, Heading>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var words = PlainMarkdown.Words([block]);
            var slug = Slug(words);
            var anchor = Prefix + slug;
            while (!taken.Add(anchor))
            {
                counts[slug] = counts.GetValueOrDefault(slug) + 1;
                anchor = Prefix + slug + "-" + counts[slug].ToString(CultureInfo.InvariantCulture);
            }

            block.GetAttributes().Id = anchor;
            headings.Add(block, new Heading(block.Level, words, anchor));
        }

        return headings;
    }

    /// <summary>The anchor that <c>#words</c> in an address means, whether it gives the heading's words, their slug or the anchor itself.</summary>
    public static string Of(string fragment) =>
        fragment.StartsWith(Prefix, StringComparison.Ordinal) ? fragment : Prefix + Slug(fragment);

    /// <summary>Letters and digits of every script in lower case, blanks as hyphens, nothing else; <c>section</c> when nothing is left.</summary>
    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var sign in words.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(sign) || sign is '-' or '_' || char.IsSurrogate(sign)
                || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                slug.Append(sign);
            else if (char.IsWhiteSpace(sign))
                slug.Append('-');
        }

        return slug.Length == 0 ? "section" : slug.Length > 100 ? slug.ToString(0, char.IsHighSurrogate(slug[99]) ? 99 : 100) : slug.ToString();
    }
}
