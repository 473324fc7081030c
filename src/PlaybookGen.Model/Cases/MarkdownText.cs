namespace PlaybookGen.Model;

/// <summary>Markdown that was rendered once, safely: no raw HTML, no script, no address that could run.</summary>
/// <param name="Html">The HTML. An address inside the site is written <c>site:cases/acme/#anchor</c>; <see cref="Page.BodyHtml"/> makes it relative.</param>
/// <param name="Headings">The headings, in order; their anchors are unique within the text.</param>
/// <param name="PlainText">The words alone, for search and excerpts.</param>
public sealed record MarkdownText(string Html, IReadOnlyList<Heading> Headings, string PlainText)
{
    public static MarkdownText Empty { get; } = new("", [], "");

    public bool IsEmpty => Html.Length == 0;
}
