using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Exploring;

/// <summary>A CSM with a customer in mind: from the home page to a fitting pattern in three clicks at most.</summary>
public sealed class CustomerCardTests
{
    public static TheoryData<int> Widths => [1280, 768, 360];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task ACustomerWhoDoesNotUseTheProduct(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await HomeAsync(context);
        await page.Locator(".complaints a").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-band]:visible .match-differs").First).ToBeVisibleAsync();
        Assert.Contains("has=obstacles:", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-band=adopted] .grade-adopted").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-band]:is([data-band=ready], [data-band=near]) .grade-adopted")).ToHaveCountAsync(0);
        await page.Locator("[data-band-list] h3 a").First.ClickAsync();
        await ExpectPatternAsync(page);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task ACustomerInHumanResourcesWithAFreeService(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await HomeAsync(context);
        await page.Locator(".door a").Nth(0).ClickAsync();
        await page.GetByLabel("言葉で絞る").FillAsync("無料");
        await page.GetByLabel("無料サービス", new PageGetByLabelOptions { Exact = false }).First.ClickAsync();
        await page.Locator("[data-band]:visible [data-band-list] h3 a").First.ClickAsync();
        await ExpectPatternAsync(page);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task ACustomerWhoSaysThatTheyCannotTellWhatTheyNeed(int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await HomeAsync(context);
        await page.Locator(".door a").Nth(1).ClickAsync();
        await page.Locator("[data-heard]").FillAsync("どれが必要か分からない");
        await page.Locator("[data-list] > * a[href*='patterns/']:visible").First.ClickAsync();
        await ExpectPatternAsync(page);
    }

    [Theory]
    [InlineData("担当が代わってから使われていない", "使われない・使いこなせない", false)]
    [InlineData("経営層が関心を持ってくれない", "顧客の中で情報共有・合意形成が足りない", true)]
    [InlineData("導入したばかりだが現場が使ってくれない", "使われない・使いこなせない", false)]
    public async Task WhatACsmHeardInItsOwnWordsLeadsToTheNearestStateAndItsPatterns(string heard, string state, bool isOnlyNear)
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await HomeAsync(context);
        await page.Locator(".door a").Nth(1).ClickAsync();
        await page.Locator("[data-heard]").FillAsync(heard);
        await Assertions.Expect(page.Locator("[data-list] > * [data-obstacle]").First).ToHaveTextAsync(state);
        await Assertions.Expect(page.Locator("[data-nothing=nearest]")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Visible = isOnlyNear });
        await page.Locator("[data-list] > * a[href*='patterns/']:visible").First.ClickAsync();
        await ExpectPatternAsync(page);
    }

    [Fact]
    public async Task ATraitIsFoundByItsOtherNames()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await HomeAsync(context);
        await page.Locator(".door a").First.ClickAsync();
        await page.Locator("[data-filter]").FillAsync("メーカー");
        await Assertions.Expect(page.Locator("[data-group] li:visible").First).ToHaveTextAsync("製造");
    }

    [Fact]
    public async Task TheStateOfTheFinderIsInItsAddress()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await HomeAsync(context);
        await page.Locator(".door a").First.ClickAsync();
        await page.Locator("[data-form] input[type=checkbox]").First.CheckAsync();
        await page.Locator("[data-outcome]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var bands = await page.Locator("[data-bands]").InnerTextAsync();
        var other = await context.NewPageAsync();
        await other.GotoAsync(page.Url);
        Assert.Equal(bands, await other.Locator("[data-bands]").InnerTextAsync());
    }

    [Fact]
    public async Task OnAPhoneTheMenuOpensWithoutScripts()
    {
        await using var context = await Chromium.NewContextAsync(360, scripts: false);
        var page = await HomeAsync(context);
        await Assertions.Expect(page.Locator(".site-nav")).ToBeHiddenAsync();
        await page.Locator(".menu-button").ClickAsync();
        await page.Locator(".site-nav a[href*='matrix/']").ClickAsync();
        Assert.EndsWith("/matrix/", page.Url.Replace("index.html", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task<IPage> HomeAsync(IBrowserContext context)
    {
        var site = await PublishedSite.Shipped;
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        return page;
    }

    private static async Task ExpectPatternAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("article.pattern h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".trust .grade")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("table.evidence").First).ToBeVisibleAsync();
    }
}
