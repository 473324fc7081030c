using AngleSharp.Common;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PlaybookGen.Site.Links;

/// <summary>The places that a rendered page has and the places that it names.</summary>
/// <param name="File">The page's own file, such as <c>cases/acme/index.html</c>.</param>
public sealed record PageLinks(string File, IReadOnlyList<PageAnchor> Anchors, IReadOnlyList<PageLink> Links)
{
    /// <summary>Reads the tags of a page; no document is built and no text kept, since only attributes count.</summary>
    public static PageLinks Read(string file, string html)
    {
        var anchors = new List<PageAnchor>();
        var links = new List<PageLink>();
        using var text = new ReadOnlyMemoryTextSource(html.AsMemory());
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipDataText = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return new PageLinks(file, anchors, links);
            if (token.Type == HtmlTokenType.StartTag && token.Attributes.Count > 0 && token.Name != "base")
                AddAttributes(ref token, file, anchors, links);
        }
    }

    private static void AddAttributes(ref StructHtmlToken tag, string file, List<PageAnchor> anchors, List<PageLink> links)
    {
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var (name, value) = (tag.Attributes[i].Name, tag.Attributes[i].Value);
            if (name == "id")
                anchors.Add(new PageAnchor(value.ToString(), tag.Position.Line, tag.Position.Column));
            else if ((name == "href" || name == "src" || name == "xlink:href") && InternalAddress.Resolve(file, value.ToString()) is { } target)
                links.Add(new PageLink(value.ToString(), target.File, target.Anchor, tag.Position.Line, tag.Position.Column));
        }
    }
}
