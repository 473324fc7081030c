using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>Every count of the library leads to the plans behind it, and nothing that a page leaves out is lost.</summary>
public sealed class CountsBehindTests
{
    [Fact]
    public async Task ACountOpensToAsManyOrganisationsAsItSays() => await OnPage("tools/reasons/", async page =>
    {
        foreach (var table in (string[])["by-industry", "by-purpose", "by-organisation"])
        {
            var section = page.Locator($"[data-table={table}]");
            await section.Locator("a.count").First.ClickAsync();
            await Assertions.Expect(section.Locator("[data-places] h4")).ToBeFocusedAsync();
            var places = await section.Locator("[data-places] li").CountAsync();
            Assert.EndsWith($"：{places}局面", await section.Locator("[data-places] h4").TextContentAsync(), StringComparison.Ordinal);
            var link = await section.Locator("[data-places] li a").First.GetAttributeAsync("href");
            Assert.True(File.Exists(new Uri(new Uri(page.Url), link!.Split('#')[0]).LocalPath), link);
        }
    });

    [Fact]
    public async Task AllStatesAndColumnsCanBeShown() => await OnPage("tools/reasons/", async page =>
    {
        var section = page.Locator("[data-table=by-industry]");
        var before = await section.Locator("tbody tr").CountAsync();
        await section.Locator("[data-all]").ClickAsync();
        var expected = await page.EvaluateAsync<int[]>("() => [window.playbookReasons.tables['by-industry'].rows.length, window.playbookReasons.tables['by-industry'].columns.length + 1]");
        Assert.True(expected[0] > before);
        Assert.Equal(expected[0], await section.Locator("tbody tr").CountAsync());
        Assert.Equal(expected[1], await section.Locator("thead th").CountAsync());
        await section.Locator("tbody tr").Last.Locator("a.count").First.ClickAsync();
        await Assertions.Expect(section.Locator("[data-places] li").First).ToBeVisibleAsync();
    });

    [Fact]
    public async Task TacticsThatWereDoneTogetherLeadToTheirPlaces() => await OnPage("tools/combine/", async page =>
    {
        var pair = page.Locator("section[aria-labelledby=pairs] tbody tr").First;
        var ids = await pair.Locator("th a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').split('/').at(-2))");
        await page.SelectOptionAsync("#tactic-1", ids[0]);
        await page.SelectOptionAsync("#tactic-2", ids[1]);
        await Assertions.Expect(page.Locator("[data-cases] li").First).ToBeVisibleAsync();
        Assert.False(await page.Locator("[data-invite]").IsVisibleAsync());
    });

    [Fact]
    public async Task AQuestionThatIsTakenOnStaysAndLeavesAsAFile() => await OnPage("open-questions/", async page =>
    {
        Assert.False(await page.Locator("[data-mine]").IsVisibleAsync());
        var question = page.Locator("[data-question]").First;
        await question.Locator(".take").ClickAsync();
        await page.Locator("[data-mine] textarea").FillAsync("7月までに<B社>で");
        await page.ReloadAsync();
        Assert.Equal("true", await question.Locator(".take").GetAttributeAsync("aria-pressed"));
        Assert.Equal("7月までに<B社>で", await page.Locator("[data-mine] textarea").InputValueAsync());
        var saved = await page.SavedAsync("[data-mine] [data-save]");
        Assert.StartsWith("# 自分が取り組む問い\n\n- [ ] ", saved, StringComparison.Ordinal);
        Assert.EndsWith("\n  7月までに\\<B社\\>で\n", saved, StringComparison.Ordinal);

        await question.Locator(".take").ClickAsync();
        Assert.False(await page.Locator("[data-mine]").IsVisibleAsync());
    });
}
