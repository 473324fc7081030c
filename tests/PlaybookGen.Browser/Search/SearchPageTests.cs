using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Search;

/// <summary>The page of results, on the site that ships.</summary>
public sealed class SearchPageTests
{
    [Fact]
    public async Task AChosenFacetNarrowsTheResultsToItsCountAndStandsInTheAddress()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "?q=" + Uri.EscapeDataString("訪問"));
        var choice = page.Locator("[data-facets] label").Filter(new() { Has = page.Locator("[data-key='kind/case']") });
        await Assertions.Expect(choice).ToBeVisibleAsync();
        var count = await choice.Locator(".search-count").InnerTextAsync();
        await choice.Locator("input").CheckAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync(count + "件");
        await Assertions.Expect(page.Locator("[data-key='kind/case']")).ToBeFocusedAsync();
        Assert.Contains("f.kind=case", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync(count + "件");
        await page.Locator("[data-chosen] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-status]")).Not.ToHaveTextAsync(count + "件");
        Assert.DoesNotContain("f.kind", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoResultOffersTheNearestTermsAndQuestions()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "?q=" + Uri.EscapeDataString("訪門看護"));
        await Assertions.Expect(page.Locator("[data-near] a").First).ToHaveTextAsync("訪問看護");
        await Assertions.Expect(page.Locator("[data-nothing] a[href*='questions']")).ToBeVisibleAsync();
        await page.Locator("[data-near] a").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-results] h2").First).ToContainTextAsync("訪問看護");
    }

    [Fact]
    public async Task ArrowsLeadFromTheBoxThroughTheResultsAndBack()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "?q=" + Uri.EscapeDataString("訪問看護"));
        await Assertions.Expect(page.Locator("[data-results] a").First).ToBeVisibleAsync();
        await page.Locator("[data-search-page] input").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[data-results] a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("[data-search-page] input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EachResultSaysWhereItWasHitAndMarksTheWords()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, "?q=" + Uri.EscapeDataString("訪問看護"));
        await Assertions.Expect(page.Locator("[data-results] li").First).ToBeVisibleAsync();
        var unmarked = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[data-results] li')].filter(li => !li.querySelector('mark') || !/に一致/.test(li.querySelector('.fine').textContent)).map(li => li.textContent)");
        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task WithoutScriptsTheListOfAllTitlesServes()
    {
        await using var context = await Chromium.NewContextAsync(scripts: false);
        var page = await OpenAsync(context, "");
        await page.Locator("noscript a").ClickAsync();
        await Assertions.Expect(page.Locator("main h2").First).ToHaveTextAsync("勝ちパターン");
        await Assertions.Expect(page.Locator("main li a").First).ToBeVisibleAsync();
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string query)
    {
        var site = await PublishedSite.Shipped;
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("search/" + query).AbsoluteUri);
        return page;
    }
}
