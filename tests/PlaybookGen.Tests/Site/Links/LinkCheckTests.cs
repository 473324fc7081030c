using PlaybookGen.Model;
using PlaybookGen.Site.Links;

namespace PlaybookGen.Tests.Site.Links;

public class LinkCheckTests
{
    [Fact]
    public void ADeadLinkIsReportedAtTheLink()
    {
        var problem = Assert.Single(Check(("cases/acme/index.html", "<p>\n  <a href=\"../../cases/acne/index.html\">x</a>")));

        Assert.Equal("PB3002", problem.Code);
        Assert.Equal("cases/acme/index.html:2:3", problem.At.ToString());
        Assert.Equal("リンク '../../cases/acne/index.html' の先に、このサイトのページもファイルもありません。", problem.Message.Ja);
        Assert.Equal("The link '../../cases/acne/index.html' ends at no page and no file of this site.", problem.Message.En);
    }

    [Fact]
    public void AMissingAnchorIsReportedAtTheLink()
    {
        var problem = Assert.Single(Check(
            ("index.html", "<a href=\"./cases/acme/index.html#plan\">x</a> <a href=\"./cases/acme/index.html#plam\">x</a>"),
            ("cases/acme/index.html", "<h2 id=\"plan\">x</h2>")));

        Assert.Equal("PB3003", problem.Code);
        Assert.Equal("index.html:1:46", problem.At.ToString());
        Assert.Equal("リンク './cases/acme/index.html#plam' の先のページに、見出し '#plam' がありません。", problem.Message.Ja);
    }

    [Fact]
    public void AnIdThatStandsTwiceIsReportedAtTheSecond()
    {
        var problem = Assert.Single(Check(("index.html", "<p id=\"a\"></p>\n<p id=\"a\"></p>")));

        Assert.Equal("PB3004", problem.Code);
        Assert.Equal("index.html:2:1", problem.At.ToString());
        Assert.Equal("ひとつのページに id 'a' が2つあります。", problem.Message.Ja);
    }

    [Fact]
    public void APathFromTheServersRootIsDead() =>
        Assert.Equal(["PB3002"], Check(("index.html", "<a href=\"/index.html\">x</a>")).Select(problem => problem.Code));

    [Fact]
    public void AFolderWithoutItsIndexIsDeadSinceItFailsFromTheFileSystem() =>
        Assert.Equal(["PB3002"], Check(("index.html", "<a href=\"./cases/\">x</a>"), ("cases/index.html", "")).Select(problem => problem.Code));

    [Fact]
    public void GoodLinksAndLinksOutOfTheSiteAreSilent() =>
        Assert.Empty(Check(
            ("index.html", "<a id=\"top\" href=\"#top\">x</a><a href=\"./a/index.html?q=1#%E8%A8%88%E7%94%BB\">x</a><a href=\"https://example.com/x\">x</a><a href=\"mailto:a@example.com\">x</a>"),
            ("a/index.html", "<h2 id=\"計画\">x</h2><a href=\"../index.html#top\">x</a><img src=\"../index.html\"><a href=\"#\">x</a>")));

    private static IReadOnlyList<Problem> Check(params (string File, string Html)[] pages)
    {
        var check = new LinkCheck(pages.Select(page => page.File));
        foreach (var (file, html) in pages)
            check.Add(PageLinks.Read(file, html.AsMemory()));
        var problems = new ProblemList();
        check.Report(problems);
        return problems.Sorted;
    }
}
