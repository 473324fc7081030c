using System.IO.Compression;
using AngleSharp.Html.Parser;

namespace PlaybookGen.Tests.Sites;

/// <summary>What a reader has to load for one page of the site that ships.</summary>
public sealed class PageSizeTests
{
    private const int MostBytesOfACase = 60 * 1024;

    [Fact]
    public void ACasePageWithItsStylesAndScriptsIsAtMost60KilobytesCompressed()
    {
        var sizes = BuiltSite.Shipped.Keys
            .Where(path => path.StartsWith("cases/", StringComparison.Ordinal) && path.Count(character => character == '/') == 2 && path.EndsWith("/index.html", StringComparison.Ordinal))
            .Select(path => (path, size: Needed(path).Sum(file => Compressed(BuiltSite.Shipped[file]))))
            .ToList();

        Assert.NotEmpty(sizes);
        Assert.DoesNotContain(sizes, page => page.size > MostBytesOfACase);
    }

    [Fact]
    public void ACasePageLoadsStylesAndScriptsThatTheSiteHas() =>
        Assert.Contains("assets/player.js", Needed("cases/usergram-success-program/index.html"));

    /// <summary>The page and every file that it names to be loaded with it.</summary>
    private static IEnumerable<string> Needed(string path)
    {
        var html = System.Text.Encoding.UTF8.GetString(BuiltSite.Shipped[path]);
        var root = new Uri("http://site/");
        return new HtmlParser().ParseDocument(html)
            .QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!)
            .Select(address => root.MakeRelativeUri(new Uri(new Uri(root, path), address)).OriginalString)
            .Prepend(path);
    }

    private static long Compressed(byte[] bytes)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return into.Length;
    }
}
