using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content;

public sealed class MarkdownTests
{
    private readonly ProblemList problems = new();
    private readonly List<SiteLink> links = [];

    [Theory]
    [InlineData("[a](../cases/acme.md)", "site:cases/acme/")]
    [InlineData("[a](cases/acme.md)", "site:cases/acme/")]
    [InlineData("[a](/cases/acme/)", "site:cases/acme/")]
    [InlineData("[a](/cases/acme/index.html)", "site:cases/acme/")]
    [InlineData("[a](other.md)", "site:other/")]
    [InlineData("[a](../taxonomy/tactics.yaml)", "site:tactics/")]
    [InlineData("[a](/tactics/paired-trial/)", "site:tactics/paired-trial/")]
    [InlineData("[a](../products/acme.yaml)", "site:products/acme/")]
    [InlineData("[a](/)", "site:")]
    [InlineData("[a](../cases/acme.md#その後)", "site:cases/acme/#h-%E3%81%9D%E3%81%AE%E5%BE%8C")]
    [InlineData("[a](https://example.org/?a=1&b=2)", "https://example.org/?a=1&amp;b=2")]
    [InlineData("[a](mailto:cs@example.org)", "mailto:cs@example.org")]
    public void ALinkLeadsToAPageOfTheSiteOrToTheWeb(string written, string address)
    {
        Assert.Equal($"<p><a href=\"{address}\">a</a></p>\n", Html(written));
        Assert.Equal([], problems.Sorted);
    }

    [Theory]
    [InlineData("[a](javascript:alert())")]
    [InlineData("[a](//example.org/)")]
    [InlineData("[a](C:\\plan.xlsx)")]
    [InlineData("![a](https://example.org/a.png)")]
    [InlineData("![a](a.png)")]
    [InlineData("[a](../../outside.md)")]
    [InlineData("[a](#nowhere)")]
    [InlineData("<b onclick=x>a</b>")]
    public void WhatCantBeLinkedStaysAsItsWords(string written)
    {
        Assert.Equal("<p>a</p>\n", Html(written));
        Assert.Single(problems.Sorted);
    }

    [Fact]
    public void HeadingsGetAnchorsOfTheirWordsEachItsOwn() => Assert.Equal(
        ["h-その後", "h-その後-1", "h-section", "h-step-2-計画"],
        Read("# その後\n# その後\n# ！\n## Step 2: 計画\n").Headings.Select(heading => heading.Anchor));

    [Fact]
    public void ALinkToAHeadingOfTheSameTextIsFoundByItsWords() => Assert.Equal(
        "<h1 id=\"h-その後\">その後</h1>\n<p><a href=\"#h-%E3%81%9D%E3%81%AE%E5%BE%8C\">a</a></p>\n",
        Html("# その後\n[a](#その後)\n"));

    [Fact]
    public void TheWordsForSearchAreWithoutMarks() => Assert.Equal(
        "見出し\n大事なリンクと code\n一\n二\nA\nB",
        Read("# 見出し\n**大事な**[リンク](https://example.org/)と `code`\n\n- 一\n- 二\n\n| A | B |\n|---|---|\n<!-- 覚え書き -->\n").PlainText);

    [Fact]
    public void TheAlignmentOfAColumnIsAClassAndNoStyle() => Assert.Equal(
        "<tableclass=\"stacked\"tabindex=\"0\"><thead><tr><th>a</th><thclass=\"at-end\">b</th><thclass=\"at-centre\">c</th></tr></thead>"
        + "<tbody><tr><td>1</td><tdclass=\"at-end\"data-label=\"b\">2</td><tdclass=\"at-centre\"data-label=\"c\">3</td></tr></tbody></table>",
        Html("| a | b | c |\n|:---|---:|:---:|\n| 1 | 2 | 3 |\n").Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void ATableOfTwoColumnsStaysATableOnAPhone() => Assert.Equal(
        "<tabletabindex=\"0\"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        Html("| a | b |\n|---|---|\n| 1 | 2 |\n").Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void TheLabelOfACellIsItsColumnWithoutMarks() => Assert.Contains(
        "<td data-label=\"b &lt;&quot;\">2</td>",
        Html("| a | **b** <\" | c |\n|---|---|---|\n| 1 | 2 | 3 |\n"),
        StringComparison.Ordinal);

    [Fact]
    public void ATextIsNotQuadraticInItsMarks()
    {
        var html = Html(string.Concat(Enumerable.Repeat("[a](", 50_000)));

        Assert.StartsWith("<pre>[a]([a](", html, StringComparison.Ordinal);
        Assert.Equal(["PB1205"], problems.Sorted.Select(problem => problem.Code));
    }

    [Fact]
    public void JapaneseEmphasisWorksBesideBrackets() =>
        Assert.Equal("<p>これは<strong>「強調」</strong>です</p>\n", Html("これは**「強調」**です"));

    [Fact]
    public void ALinkIsReportedAtItsPlaceInTheFile()
    {
        MarkdownReader.Read(new Location(new SourceFile("cases/a.md", ""), 20, 1), "一行目\n\n二つ目の[リンク](x/y/z.md)", problems, links);

        Assert.Equal("cases/a.md:22:5", problems.Sorted.Single().At.ToString());
    }

    private string Html(string text) => Read(text).Html;

    private MarkdownText Read(string text) => MarkdownReader.Read(new Location(new SourceFile("pages/a.md", text), 1, 1), text, problems, links);
}
