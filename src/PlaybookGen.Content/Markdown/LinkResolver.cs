using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlaybookGen.Content;

/// <summary>
/// Decides for every link and picture of a text where it may lead: to the web, to another page of the site, to a heading of the same text, or nowhere,
/// in which case its words stay as text.
/// </summary>
/// <param name="at">Where the text begins in its file.</param>
public sealed class LinkResolver(
    Location at, IReadOnlyDictionary<HeadingBlock, Heading> headings, ProblemList problems, ICollection<SiteLink> links)
{
    private readonly HashSet<string> anchors = [.. headings.Values.Select(heading => heading.Anchor)];

    public void Resolve(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Resolve(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            Resolve(link);
    }

    private void Resolve(LinkInline link)
    {
        link.TryGetAttributes()?.Properties?.Clear();
        var address = link.Url ?? "";
        var place = Place(link);
        if (link.IsImage)
        {
            problems.Add(Problems.PictureIsNotShown(place, address));
            KeepWords(link);
            return;
        }

        var target = Target(address, place);
        if (target is null || IsInsideLink(link))
        {
            KeepWords(link);
            return;
        }

        link.Url = target;
        link.GetDynamicUrl = null;
    }

    private void Resolve(AutolinkInline link)
    {
        if (link.IsEmail ? link.Url.AsSpan().IndexOfAny("\"'<>&") < 0 : LinkTarget.IsWeb(link.Url))
            return;
        problems.Add(Problems.LinkIsShownAsText(Place(link), link.Url));
        link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>The address to write, or null when there is none.</summary>
    private string? Target(string address, Location place)
    {
        switch (LinkTarget.Of(address, at.File.Path))
        {
            case LinkTarget.Web web:
                return web.Address;
            case LinkTarget.SamePage own when anchors.Contains(own.Anchor):
                return "#" + own.Anchor;
            case LinkTarget.SamePage own:
                var near = Nearest.Of(own.Anchor, anchors.Order(StringComparer.Ordinal));
                problems.Add(Problems.AnchorIsDangling(place, own.Anchor[HeadingAnchors.Prefix.Length..], near?[HeadingAnchors.Prefix.Length..]));
                return null;
            case LinkTarget.Page page:
                links.Add(new SiteLink(place, address, page.To, page.Anchor));
                return SiteAddress.Scheme + page.To.Value + (page.Anchor is null ? "" : "#" + page.Anchor);
            case LinkTarget.Missing:
                problems.Add(Problems.LinkIsDangling(place, address, Addresses.OfWww(address)));
                return null;
            default:
                problems.Add(Problems.LinkIsShownAsText(place, address));
                return null;
        }
    }

    private static void KeepWords(LinkInline link)
    {
        if (link.FirstChild is null)
            link.Remove();
        else
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    private static bool IsInsideLink(LinkInline link)
    {
        for (var above = link.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    private Location Place(Inline inline) => new(
        at.File, at.Line + Math.Max(inline.Line, 0), inline.Line == 0 ? at.Column + inline.Column : inline.Column + 1);
}
