using PlaybookGen.Model;

namespace PlaybookGen.Site.Links;

/// <summary>Checks that every link inside the site ends at a file, and at a place in it. Pages are added one at a time and not kept.</summary>
/// <param name="files">Every file that the site will have.</param>
public sealed class LinkCheck(IEnumerable<string> files)
{
    private readonly HashSet<string> files = new(files, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly List<(Location At, PageLink Link)> waiting = [];
    private readonly ProblemList found = new();

    public void Add(PageLinks page)
    {
        var source = new SourceFile(page.File, "");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var anchor in page.Anchors)
        {
            if (!ids.Add(anchor.Id))
                found.Add(Problems.AnchorIsDoubled(new Location(source, anchor.Line, anchor.Column), anchor.Id));
        }

        // Pages of a kind have the same anchors: each is kept once.
        anchors[page.File] = [.. ids.Select(id => known.TryAdd(id, id) ? id : known[id])];
        foreach (var link in page.Links)
        {
            var at = new Location(source, link.Line, link.Column);
            if (!files.Contains(link.File))
                found.Add(Problems.LinkIsDead(at, link.Address));
            else if (link.Anchor is { Length: > 0 } anchor && !(link.File == page.File && ids.Contains(anchor)))
                waiting.Add((at, link));
        }
    }

    /// <summary>Reports everything; to be called after the last page. An anchor in a file that is no page is not looked for.</summary>
    public void Report(ProblemList problems)
    {
        problems.AddRange(found.Sorted);
        foreach (var (at, link) in waiting)
        {
            if (anchors.TryGetValue(link.File, out var ids) && !ids.Contains(link.Anchor, StringComparer.Ordinal))
                problems.Add(Problems.AnchorIsMissing(at, link.Address, link.Anchor!));
        }
    }
}
