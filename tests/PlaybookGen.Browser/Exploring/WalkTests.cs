using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Exploring;

/// <summary>Through everything that the library offers, from the home page to the leader's page, in each way in which it must be possible.</summary>
public sealed class WalkTests
{
    private const string SixPhases = "cases/usergram-success-program/";

    [Theory]
    [MemberData(nameof(CustomerCardTests.Widths), MemberType = typeof(CustomerCardTests))]
    public async Task ByMouseAtEachWidth(int width) => await WalkAsync(width, isOnDisk: false, byKeyboard: false);

    [Fact]
    public async Task ByKeyboardAlone() => await WalkAsync(1280, isOnDisk: false, byKeyboard: true);

    [Fact]
    public async Task FromDisk() => await WalkAsync(1280, isOnDisk: true, byKeyboard: false);

    [Fact]
    public async Task WithoutScriptsEveryListIsComplete()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync(scripts: false);
        var page = await context.NewPageAsync();
        var patterns = Below("patterns/").Concat(Below("losing/")).ToList();

        Assert.Equal(patterns.Count, await CountAsync("finder/", "[data-pattern] h3 a:visible"));
        Assert.Equal(Below("cases/").Count(), await CountAsync("cases/", "main .rows a[href^='../cases/']:visible"));
        Assert.Equal(6, await CountAsync(SixPhases, ".phase h3:visible"));
        foreach (var (path, all) in new[] { ("signals/", "[data-list] > *"), ("matrix/", "main tbody td"), ("outcomes-catalogue/", ".wording"), ("churn-map/", "main table tbody tr") })
        {
            var shown = await CountAsync(path, all + ":visible");
            Assert.NotEqual(0, shown);
            Assert.Equal(await page.Locator(all).CountAsync(), shown);
        }

        async Task<int> CountAsync(string path, string selector)
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            return await page.Locator(selector).CountAsync();
        }

        IEnumerable<string> Below(string folder) =>
            site.AllPages.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.Count(sign => sign == '/') == 2);
    }

    private static async Task WalkAsync(int width, bool isOnDisk, bool byKeyboard)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        using var watch = new PageWatch(page, isOnDisk ? site.OnDisk : site.Address);
        var walk = new Walk(page, isOnDisk ? site.OnDiskAt : site.At, byKeyboard);
        await FromHomeToAPlanAsync(walk);
        await ThroughACaseAsync(walk);
        await ThroughSignalsAndMatricesAsync(walk, width);
        await ThroughTheCataloguesAsync(walk);
        Faults.AssertNone(watch.Faults);
    }

    private static async Task FromHomeToAPlanAsync(Walk walk)
    {
        var page = walk.Page;
        await walk.GoAsync("");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("input[type=search]").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await walk.UseAsync(".complaints a");
        await Assertions.Expect(page.Locator("[data-band]:visible .match-differs").First).ToBeVisibleAsync();
        await walk.UseAsync("[data-band-list] h3 a");
        await Assertions.Expect(page.Locator("article.pattern .trust .grade")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("table.evidence").First).ToBeVisibleAsync();
        await walk.UseAsync(".starts a");
        var option = page.Locator(".tactic-options input:visible").First;
        await Assertions.Expect(option).ToBeVisibleAsync();
        var before = await option.IsCheckedAsync();
        await walk.UseAsync(".tactic-options input", "Space");
        await Assertions.Expect(option).ToBeCheckedAsync(new LocatorAssertionsToBeCheckedOptions { Checked = !before });
    }

    private static async Task ThroughACaseAsync(Walk walk)
    {
        await walk.GoAsync(SixPhases);
        await walk.UseAsync("[data-do=next]");
        await Assertions.Expect(walk.Page.Locator(".player output")).ToHaveTextAsync("2 / 6");
        await walk.UseAsync("[data-do=guess]");
        await Assertions.Expect(walk.Page.Locator("[data-do=guess]")).ToHaveAttributeAsync("aria-pressed", "true");
        await walk.GoAsync(SixPhases);
        await walk.ReachAsync(".downloads a");
        await Assertions.Expect(walk.Page.Locator(".downloads a")).ToHaveCountAsync(3);
    }

    private static async Task ThroughSignalsAndMatricesAsync(Walk walk, int width)
    {
        var page = walk.Page;
        await walk.GoAsync("signals/");
        await walk.ReachAsync("[data-heard]");
        await page.Keyboard.InsertTextAsync("忙しくて進んでいない");
        await Assertions.Expect(page.Locator("[data-list] > *").First).ToContainTextAsync("進んで");
        if (width > 700)
        {
            await walk.GoAsync("churn-map/");
            await walk.ReachAsync("[data-map] [data-state]");
            await Assertions.Expect(page.Locator("[data-map].focused")).ToBeVisibleAsync();
        }

        await walk.GoAsync("matrix/");
        await walk.UseAsync("td a[href*='contribute/']");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"contribute/(index\.html)?\?conditions="));
        await walk.GoAsync("matrix/stages/");
        await walk.UseAsync("main a[href*='tactics/']");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tactics/"));
    }

    private static async Task ThroughTheCataloguesAsync(Walk walk)
    {
        var page = walk.Page;
        await walk.GoAsync("outcomes-catalogue/");
        var all = await page.Locator(".wording:visible").CountAsync();
        await walk.ReachAsync("[data-by]");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".wording:visible")).Not.ToHaveCountAsync(all);
        foreach (var (path, link) in new[]
        {
            ("contradictions/", "cases/"), ("metrics/", "cases/"), ("doses/", "cases/"), ("open-questions/", "contribute/"), ("changes/", "cases/"),
        })
        {
            await walk.GoAsync(path);
            await walk.UseAsync($"main a[href*='{link}']");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/" + link));
            await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        }

        await walk.GoAsync("leader/");
        await walk.ReachAsync("main a[href*='.csv']");
    }
}
