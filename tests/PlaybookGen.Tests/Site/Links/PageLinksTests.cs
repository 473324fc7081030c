using System.Text;
using AngleSharp.Html.Parser;
using PlaybookGen.Site.Links;
using PlaybookGen.Tests.Sites;

namespace PlaybookGen.Tests.Site.Links;

/// <summary>What counts is read as a parser that builds the document reads it.</summary>
public sealed class PageLinksTests
{
    [Theory]
    [InlineData("<p id=a><A Href='x' ID = \"b\">", "a b x")]
    [InlineData("<p id=\"a>b\" title='<i id=c>'><b id=d/>", "a>b d/")]
    [InlineData("<!-- <p id=a> --><p id=b><!--><p id=c>-->", "b c")]
    [InlineData("<!doctype html><p id=a></p id=b><?php <p id=c> ?><p id=d>", "a d")]
    [InlineData("a < b <p id=a> 1<2 <3 id=b>", "a")]
    [InlineData("<title><p id=a></title><textarea><p id=b></textarea><script>'<p id=c>'</script><style><p id=d></style><p id=e>", "e")]
    [InlineData("<title>x</titel><p id=a></title ><p id=b>", "b")]
    [InlineData("<p id><p id=><p =id=a id=b><p\nid=c\t/>", "b c")]
    [InlineData("<a href=\"./a/?x=1&amp;y=2#&#x8A08;\">", "./a/?x=1&y=2#計")]
    [InlineData("<p id=\"a", "")]
    [InlineData("<p id=a", "")]
    [InlineData("<p id", "")]
    [InlineData("<p", "")]
    [InlineData("<", "")]
    [InlineData("<!--", "")]
    [InlineData("<title>", "")]
    public void TagsAreReadAsTheStandardReadsThem(string html, string values) => Assert.Equal(values, string.Join(' ', Values(html)));

    [Theory]
    [InlineData("hostile-text")]
    [InlineData("revisions")]
    public void EveryPageOfASiteIsReadAsAParserOfDocumentsReadsIt(string name)
    {
        var pages = BuiltSite.Of(SiteFolder.All.Single(folder => folder.Name == name).Content)
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)).ToList();
        Assert.True(pages.Count > 20);
        Assert.All(pages, html => Assert.Equal(ParsedValues(html), Values(html)));
    }

    /// <summary>The anchors of a page, then its addresses.</summary>
    private static List<string> Values(string html)
    {
        var read = PageLinks.Read("index.html", html.AsMemory());
        return [.. read.Anchors.Select(anchor => anchor.Id).Concat(read.Links.Select(link => link.Address)).Where(value => value.Length > 0)];
    }

    /// <remarks>A parser keeps what stands in a template apart; it counts all the same. Addresses of other sites are not kept.</remarks>
    private static List<string> ParsedValues(string html)
    {
        var attributes = new HtmlParser().ParseDocument(html.Replace("template", "div", StringComparison.Ordinal)).All.SelectMany(element => element.Attributes).ToList();
        return
        [
            .. attributes.Where(attribute => attribute.Name == "id").Select(attribute => attribute.Value)
                .Concat(attributes.Where(attribute => attribute.Name is "href" or "src" && InternalAddress.Resolve("index.html", attribute.Value) is not null).Select(attribute => attribute.Value))
                .Where(value => value.Length > 0),
        ];
    }
}
