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
    public static PageLinks Read(string file, ReadOnlyMemory<char> html)
    {
        var anchors = new List<PageAnchor>();
        var links = new List<PageLink>();
        using var text = new ReadOnlyMemoryTextSource(html);
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
            ref var tag = ref tokenizer.GetStructToken();
            if (tag.Type == HtmlTokenType.EndOfFile)
                return new PageLinks(file, anchors, links);
            if (tag.Type != HtmlTokenType.StartTag)
                continue;
            tokenizer.State = ModeInside(tag.Name);
            if (tag.Attributes.Count > 0 && tag.Name != "base")
                AddAttributes(ref tag, file, anchors, links);
        }
    }

    /// <summary>In some elements no tag begins; a tokenizer has to be told by whoever would build the tree.</summary>
    private static HtmlParseMode ModeInside(StringOrMemory element) =>
        element == "title" || element == "textarea" ? HtmlParseMode.RCData
        : element == "style" ? HtmlParseMode.Rawtext
        : element == "script" ? HtmlParseMode.Script
        : HtmlParseMode.PCData;

    private static void AddAttributes(ref StructHtmlToken tag, string file, List<PageAnchor> anchors, List<PageLink> links)
    {
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var name = tag.Attributes[i].Name;
            if (name == "id")
            {
                anchors.Add(new PageAnchor(tag.Attributes[i].Value.ToString(), tag.Position.Line, tag.Position.Column));
            }
            else if (name == "href" || name == "src" || name == "xlink:href")
            {
                var address = tag.Attributes[i].Value.ToString();
                if (InternalAddress.Resolve(file, address) is { } target)
                    links.Add(new PageLink(address, target.File, target.Anchor, tag.Position.Line, tag.Position.Column));
            }
        }
    }
}
