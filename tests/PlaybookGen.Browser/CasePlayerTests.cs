using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

/// <summary>The player of the case with six 局面, as a reader steps through it.</summary>
public sealed class CasePlayerTests
{
    private const string Case = "cases/usergram-success-program/";

    [Fact]
    public async Task OnePhaseIsShownAndTheButtonsLeadOn()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        Assert.Equal(["phase-1"], await ShownAsync(page));
        await page.Locator("[data-do=next]").ClickAsync();
        await page.Locator("[data-do=next]").ClickAsync();
        Assert.Equal(["phase-3"], await ShownAsync(page));
        Assert.Equal("3 / 6", await page.Locator(".player output").InnerTextAsync());
        Assert.EndsWith("#phase-3", page.Url, StringComparison.Ordinal);
        await page.Locator("[data-do=previous]").ClickAsync();
        Assert.Equal(["phase-2"], await ShownAsync(page));
    }

    [Fact]
    public async Task TheArrowKeysAndTheNamesLeadToo()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator("[data-do=next]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(["phase-2"], await ShownAsync(page));
        await page.Locator(".steps a").Last.ClickAsync();
        Assert.Equal(["phase-6"], await ShownAsync(page));
        Assert.True(await page.Locator("[data-do=next]").IsDisabledAsync());
    }

    [Fact]
    public async Task WhatChangedIsMarkedOnTheSheetUnlessTheReaderTurnsItOff()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "#phase-3");
        var badges = page.Locator("#phase-3 .badge");
        Assert.True(await badges.CountAsync() > 5);
        await Assertions.Expect(badges.First).ToBeVisibleAsync();
        await page.Locator("[data-do=changes]").ClickAsync();
        await Assertions.Expect(badges.First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#phase-3 .changes li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task PredictFirstHidesTheNextPhaseAndItsNameUntilTheReaderAsks()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator("[data-do=guess]").ClickAsync();
        await page.Locator("[data-do=next]").ClickAsync();
        await Assertions.Expect(page.Locator("#phase-1 h3")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#phase-2 h3")).ToBeHiddenAsync();
        Assert.DoesNotContain("定期検診シート", await page.Locator(".steps").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".guess textarea").FillAsync("全社で一斉に始める");
        await page.Locator(".guess button").ClickAsync();
        Assert.Equal(["phase-2"], await ShownAsync(page));
        Assert.Contains("定期検診シート", await page.Locator(".steps").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkToOnePhaseOpensItAndAllCanBeShown()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "#phase-5");
        Assert.Equal(["phase-5"], await ShownAsync(page));
        await page.Locator("[data-do=all]").ClickAsync();
        Assert.Equal(6, (await ShownAsync(page)).Length);
    }

    [Fact]
    public async Task WithoutScriptsEveryPhaseIsThere()
    {
        await using var context = await Chromium.NewContextAsync(scripts: false);
        var page = await OpenAsync(context);
        Assert.Equal(6, await page.Locator(".phase h3:visible").CountAsync());
        await Assertions.Expect(page.Locator(".player")).ToBeHiddenAsync();
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string anchor = "")
    {
        var site = await PublishedSite.Shipped;
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At(Case).AbsoluteUri + anchor);
        return page;
    }

    private static async Task<string[]> ShownAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.phase:not([hidden])')].map(phase => phase.id)");
}
