using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Exploring;

/// <summary>What a reader does on each of the exploring pages, at three widths.</summary>
public sealed class ExploringTests
{
    public static TheoryData<int> Widths => CustomerCardTests.Widths;

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task WhatWasHeardBringsItsSignalToTheTop(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await OpenAsync(context, "signals/");
        var all = await page.Locator("[data-list] > *").CountAsync();
        await page.Locator("[data-heard]").FillAsync("忙しくて進んでいない");
        await Assertions.Expect(page.Locator("[data-list] > *").First).ToContainTextAsync("進んで");
        Assert.InRange(await page.Locator("[data-list] > *").CountAsync(), 1, all - 1);
        await page.Locator("[data-heard]").FillAsync("");
        Assert.Equal(all, await page.Locator("[data-list] > *").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task CustomersLaidOverTheMatrixStayInTheBrowser(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await OpenAsync(context, "matrix/");
        var words = await page.Locator("tbody th[data-term], thead th[data-term]").EvaluateAllAsync<string[]>("heads => heads.map(head => head.dataset.words.split('|')[0])");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.Locator("[data-overlay-text]").FillAsync($"名前,条件\n架空の顧客甲,{words[0]}、{words[^1]}\n架空の顧客乙,知らない言葉");
        await page.Locator("[data-overlay-form] [type=submit]").ClickAsync();
        Assert.Contains("◆1", await page.Locator(".customers-here").AllInnerTextsAsync());
        await Assertions.Expect(page.Locator("[data-overlay-status]")).ToContainTextAsync("知らない言葉");
        await page.Locator("[data-overlay-form] [type=reset]").ClickAsync();
        Assert.Equal(0, await page.Locator(".customers-here").CountAsync());
        Assert.Empty(asked);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task AHoleOfTheMatrixLeadsToTheFormForThatCell(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await OpenAsync(context, "matrix/");
        await page.Locator("td a[href*='contribute/']").First.ClickAsync();
        Assert.Matches("contribute/(index.html)?\\?conditions=[^&]+&outcomes=", Uri.UnescapeDataString(page.Url));
    }

    [Fact]
    public async Task ABoxOfTheChurnMapShowsWhatLeadsToItAndTheTableSaysTheSame()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "churn-map/");
        await page.Locator("[data-map] [data-state]").First.FocusAsync();
        await Assertions.Expect(page.Locator("[data-map].focused")).ToBeVisibleAsync();
        var lines = await page.Locator("[data-map] [data-from]").CountAsync();
        Assert.True(await page.Locator("main table tbody tr").CountAsync() > 0 && lines > 0);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task TheWordingsOfWinConditionsAreFiltered(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await OpenAsync(context, "outcomes-catalogue/");
        var all = await page.Locator(".wording:visible").CountAsync();
        await page.Locator("[data-by]").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.InRange(await page.Locator(".wording:visible").CountAsync(), 1, all - 1);
        Assert.Contains('?', page.Url);
    }

    [Theory]
    [InlineData("contradictions/", "main a[href*='cases/']")]
    [InlineData("metrics/", "table tbody a[href*='cases/']")]
    [InlineData("doses/", "table tbody a")]
    [InlineData("open-questions/", "main a[href*='contribute/']")]
    [InlineData("changes/", "main a[href*='cases/']")]
    [InlineData("leader/", "main a[href*='.csv']")]
    [InlineData("matrix/stages/", "main a[href*='tactics/']")]
    public async Task EveryOtherPageLeadsOnAtEveryWidth(string path, string link)
    {
        foreach (var width in (int[])[1280, 768, 360])
        {
            await using var context = await Chromium.NewContextAsync(width);
            var page = await OpenAsync(context, path);
            await Assertions.Expect(page.Locator(link).Locator("visible=true").First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task SearchOpensAtTheFirstKeyPressOnEveryKindOfPage()
    {
        await using var context = await Chromium.NewContextAsync();
        var site = await PublishedSite.Shipped;
        List<string> faults = [];
        var page = await context.NewPageAsync();
        foreach (var path in site.Pages.Where((_, index) => index % 4 == 0))
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            await page.Keyboard.PressAsync(path.Length % 2 == 0 ? "/" : "Control+k");
            if (!await page.EvaluateAsync<bool>("() => document.activeElement.matches('input[type=search]')"))
                faults.Add("/" + path);
        }

        Faults.AssertNone(faults);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var site = await PublishedSite.Shipped;
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At(path).AbsoluteUri);
        return page;
    }
}
