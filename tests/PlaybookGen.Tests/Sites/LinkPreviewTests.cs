using System.Text.RegularExpressions;
using PlaybookGen.Tests.Cli;

namespace PlaybookGen.Tests.Sites;

/// <summary>What services show beside a link to a page.</summary>
public sealed partial class LinkPreviewTests
{
    private const string Address = "https://example.org/playbook/";

    private static readonly string Content = SiteFolder.All.Single(folder => folder.Name == "revisions").Content;

    [Fact]
    public void ASiteThatKnowsItsAddressNamesAPictureThatItHasOnEveryListedPage()
    {
        using var shell = new Shell();
        shell.Run("build", "--content", Content, "--output", "site", "--base-url", Address);
        var files = shell.Files("site");
        var pictures = files.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => shell.Read("site/" + path))
            .Where(html => !html.Contains("noindex", StringComparison.Ordinal))
            .Select(html => Assert.Single(Picture().Matches(html)).Groups[1].Value)
            .Distinct().ToList();
        Assert.All(pictures, picture => Assert.Contains(picture[Address.Length..], files));
        Assert.Equal(files.Where(path => path.EndsWith(".png", StringComparison.Ordinal)), pictures.Select(picture => picture[Address.Length..]).Order(StringComparer.Ordinal));
        Assert.Contains(Address + "assets/cards/general.png", pictures);
    }

    [Fact]
    public void ASiteThatDoesNotKnowItsAddressNamesNone()
    {
        var files = BuiltSite.Of(Content);
        Assert.DoesNotContain(files.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
        Assert.DoesNotContain("og:image", System.Text.Encoding.UTF8.GetString(files["index.html"]), StringComparison.Ordinal);
    }

    [GeneratedRegex("<meta property=\"og:image\" content=\"([^\"]+)\"")]
    private static partial Regex Picture();
}
