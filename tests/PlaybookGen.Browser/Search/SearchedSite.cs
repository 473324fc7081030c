using PlaybookGen.Browser.Machine;
using PlaybookGen.Model;
using PlaybookGen.Search;

namespace PlaybookGen.Browser.Search;

/// <summary>An index with nothing around it but a page that loads the engine.</summary>
/// <param name="Folder">Where it lies, ending in a separator.</param>
public sealed record SearchedSite(string Folder, Uri Address)
{
    private const string Page = "<!doctype html><html lang=ja><meta charset=utf-8><title>検索</title><script src=data/search/search.js></script></html>";

    public Uri OnDisk => new(Folder + "index.html");

    public static async Task<SearchedSite> PublishAsync(SearchInput input)
    {
        var folder = Directory.CreateTempSubdirectory("playbook-search-").FullName + Path.DirectorySeparatorChar;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, SearchIndex.Folder));
        foreach (var file in SearchIndex.Build(input))
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Path), file.Bytes);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Page);
        return new SearchedSite(folder, await SiteServer.StartAsync(folder));
    }
}
