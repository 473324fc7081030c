namespace PlaybookGen.Content;

/// <summary>Checks the links of Markdown texts against the pages that the content makes.</summary>
public sealed class LinkCheck
{
    private static readonly FileKind[] PageKinds = [FileKind.Case, FileKind.Drill, FileKind.Page, FileKind.Kit, FileKind.Product, FileKind.Target, FileKind.Path];

    private readonly Dictionary<SitePath, ReadFile> pages = [];
    private readonly HashSet<SitePath> others = [];

    /// <summary>Every address in order, for guesses; made when the first link leads nowhere.</summary>
    private readonly Lazy<NearestWords> known;

    public LinkCheck(IReadOnlyList<ReadFile> files, ContentNames names)
    {
        foreach (var file in files.Where(file => PageKinds.Contains(file.Place.Kind)))
            pages[PathOf(file.Place)] = file;
        foreach (var file in files.Where(file => file.Place.Facet is not null))
        {
            if (file.Root is Written.Items items)
                others.UnionWith(items.Values.OfType<Written.Map>().Select(term => term.TextOf("id")).OfType<string>()
                    .Where(id => names.HasTerm(file.Place.Facet!.Value, id)).Select(id => SitePath.Term(new TermId(file.Place.Facet!.Value, id))));
        }

        known = new(() => new NearestWords(pages.Keys.Concat(others).Select(path => path.Value).Order(StringComparer.Ordinal)));
    }

    public IEnumerable<Problem> Check(ReadFile file) => file.Links.Select(Check).OfType<Problem>();

    private Problem? Check(SiteLink link)
    {
        if (pages.TryGetValue(link.To, out var page))
            return link.Anchor is null || !page.CanBeRead || IsDrawnBySite(link.Anchor) ? null : CheckAnchor(link, page);
        if (others.Contains(link.To) || IsMadeBySite(link.To))
            return null;
        return Problems.LinkIsDangling(link.At, link.Address, Addresses.OfWww(link.Address)
            ?? (known.Value.To(link.To.Value) is { } near ? Written(link, new SitePath(near)) : null));
    }

    /// <summary>A part that the site draws; whether the page has it is seen when it is drawn.</summary>
    private static bool IsDrawnBySite(string anchor) => !anchor.StartsWith(HeadingAnchors.Prefix, StringComparison.Ordinal);

    private static Problem? CheckAnchor(SiteLink link, ReadFile page)
    {
        var anchors = page.Body.SelectMany(section => section.Text.Headings).Select(heading => heading.Anchor).ToList();
        return anchors.Contains(link.Anchor!) ? null : Problems.AnchorIsDangling(
            link.At, link.Anchor![HeadingAnchors.Prefix.Length..], Nearest.Of(link.Anchor!, anchors)?[HeadingAnchors.Prefix.Length..]);
    }

    /// <summary>Pages that the site makes itself; whether they exist is seen when the site is planned.</summary>
    private static bool IsMadeBySite(SitePath path)
    {
        var steps = path.Value.TrimEnd('/').Split('/');
        return steps is [""] || (steps.Length == 1 && PageAddresses.MayBeMade(steps[0])) || steps[0] is "patterns" or "losing" or "tools" or "matrix";
    }

    /// <summary>The address of a page in the manner of the one that was written: as a file or as an address.</summary>
    private string Written(SiteLink link, SitePath to) =>
        pages.TryGetValue(to, out var file) && link.Address.Contains(".md", StringComparison.Ordinal) ? "/" + file.Source.Path : to.ToString();

    private static SitePath PathOf(FilePlace place) => place.Kind switch
    {
        FileKind.Page => SitePath.FreePage(place.Id),
        _ => new SitePath(FilePlace.FolderOf(place.Kind) + place.Id + "/"),
    };
}
