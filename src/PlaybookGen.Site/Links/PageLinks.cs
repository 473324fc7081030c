using System.Net;

namespace PlaybookGen.Site.Links;

/// <summary>The places that a rendered page has and the places that it names.</summary>
/// <param name="File">The page's own file, such as <c>cases/acme/index.html</c>.</param>
public sealed record PageLinks(string File, IReadOnlyList<PageAnchor> Anchors, IReadOnlyList<PageLink> Links)
{
    /// <summary>Reads the tags of a page; only attributes count.</summary>
    public static PageLinks Read(string file, ReadOnlySpan<char> html)
    {
        var anchors = new List<PageAnchor>();
        var links = new List<PageLink>();
        var tags = new StartTags(html);
        var (line, lineStart) = (1, 0);
        while (tags.Read())
        {
            if (tags.Name is "base")
                continue;
            while (tags.ReadAttribute())
            {
                if (tags.Attribute is not ("id" or "href" or "src" or "xlink:href"))
                    continue;
                var between = html[lineStart..tags.Start];
                line += between.Count('\n');
                lineStart += between.LastIndexOf('\n') + 1;
                Add(tags.Attribute, WebUtility.HtmlDecode(tags.Value.ToString()), line, tags.Start - lineStart + 1);
            }
        }

        return new PageLinks(file, anchors, links);

        void Add(ReadOnlySpan<char> name, string value, int atLine, int atColumn)
        {
            if (name is "id")
                anchors.Add(new PageAnchor(value, atLine, atColumn));
            else if (InternalAddress.Resolve(file, value) is { } target)
                links.Add(new PageLink(value, target.File, target.Anchor, atLine, atColumn));
        }
    }
}
