using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace PlaybookGen.Site.Links;

/// <summary>The places that a rendered page has and the places that it names.</summary>
/// <param name="File">The page's own file, such as <c>cases/acme/index.html</c>.</param>
public sealed record PageLinks(string File, IReadOnlyList<PageAnchor> Anchors, IReadOnlyList<PageLink> Links)
{
    /// <summary>Reads the tags of a page; no document is built, since only attributes count.</summary>
    public static PageLinks Read(string file, string html)
    {
        var anchors = new List<PageAnchor>();
        var links = new List<PageLink>();
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, AngleSharp.Html.HtmlEntityProvider.Resolver);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag || tag.Name is "base")
                continue;
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Name is "id")
                    anchors.Add(new PageAnchor(attribute.Value, tag.Position.Line, tag.Position.Column));
                else if (attribute.Name is "href" or "src" or "xlink:href" && InternalAddress.Resolve(file, attribute.Value) is { } target)
                    links.Add(new PageLink(attribute.Value, target.File, target.Anchor, tag.Position.Line, tag.Position.Column));
            }
        }

        return new PageLinks(file, anchors, links);
    }
}
