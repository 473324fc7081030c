using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Search;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Cli;

/// <summary>A planned site of which each file is made when it is asked for: a change shows at once, however many pages the library has.</summary>
public sealed class SiteOnDemand
{
    private readonly Dictionary<string, Func<ReadOnlyMemory<byte>>> files;
    private readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> indexes;

    public SiteOnDemand(Playbook playbook, PatternSet patterns, SitePlan plan)
    {
        files = new Dictionary<string, Func<ReadOnlyMemory<byte>>>(StringComparer.Ordinal);
        foreach (var page in plan.Pages)
            files.Add(page.Path.File, () => SiteRenderer.Draw(page, ThemeEntry.Theme).Bytes);
        foreach (var file in plan.Files)
            files.Add(file.Path.File, file.Make);
        foreach (var asset in ThemeEntry.Theme.Assets)
            files.Add(asset.Path, () => asset.Bytes);
        indexes = new(() => ServedSite.ByPath(Build.Published(playbook, patterns).Concat(SearchIndex.Build(plan.Search()))));
    }

    /// <summary>Null when the site has no such file. What is made of the whole library, such as the search index, is kept once made.</summary>
    /// <param name="path">Below the site's root, with <c>/</c>.</param>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (files.TryGetValue(path, out var make))
            return make();
        if (path.StartsWith("data/", StringComparison.Ordinal) && indexes.Value.TryGetValue(path, out var bytes))
            return bytes;
        return null;
    }
}
