using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Patterns;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Tests.Site.Patterns;

public class PatternEvidenceTests
{
    private static readonly Pattern Pattern = SmallLibrary.Patterns.Winning[0];

    [Fact]
    public void WhatSpeaksForAndAgainstIsCountedSideBySide() =>
        Assert.Equal(["効いた局面 1", "反例：行ったのに、うまくいかなかった局面 1"], Tally(Draw(Pattern)));

    [Fact]
    public void ThatNothingSpeaksAgainstItIsSaidToo() =>
        Assert.Equal(["効いた局面 1", "反例：行ったのに、うまくいかなかった局面 0"], Tally(Draw(Pattern with { Evidence = [.. Pattern.Evidence.Take(1)] })));

    [Fact]
    public void MoreThanEightRowsAreFoldedSoThatCounterCasesStayNear()
    {
        var page = Draw(Pattern with { Evidence = [.. Enumerable.Repeat(Pattern.Evidence[0], 11), Pattern.Evidence[1]] });

        Assert.Equal([8, 3, 1], page.QuerySelectorAll("table.evidence").Select(table => table.QuerySelectorAll("tbody > tr").Length));
        Assert.Equal("残りの3局面も見る", page.QuerySelector("details.evidence-rest > summary")!.TextContent);
        Assert.Empty(Draw(Pattern).QuerySelectorAll("details.evidence-rest"));
    }

    [Fact]
    public void CountsTooLargeForDotsAreDrawnAsABar()
    {
        var page = Draw(Pattern with { With = new OutcomeCounts(70, 5, 25) });

        Assert.Equal(["100", "75", "70"], page.QuerySelectorAll(".share-bar rect").Select(part => part.GetAttribute("width")));
        Assert.Empty(Draw(Pattern).QuerySelectorAll(".share-bar"));
    }

    private static IEnumerable<string> Tally(IHtmlDocument page) =>
        page.QuerySelectorAll(".evidence-tally li").Select(item => item.TextContent.Trim());

    private static IHtmlDocument Draw(Pattern pattern)
    {
        var catalogue = new Catalogue(SmallLibrary.Playbook, SmallLibrary.Patterns with { Winning = [pattern] });
        var page = PatternPages.Of(catalogue, new LearningLibrary(catalogue), pattern).Make();
        using var text = PageDrawing.Draw(page, ThemeEntry.Theme);
        return new HtmlParser().ParseDocument(text.Html.ToString());
    }
}
