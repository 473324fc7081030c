using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

/// <summary>The site as it is opened by double click inside a closed network.</summary>
public sealed class FileSystemTests
{
    [Fact]
    public async Task EveryPageKindOpensFromDiskWithoutAFault()
    {
        var site = await PublishedSite.Shipped;
        Faults.AssertNone(await Tour.FaultsAsync(site.Pages, () => Chromium.NewContextAsync(), site.OnDisk, async (page, path) =>
        {
            await page.GotoAsync(site.OnDiskAt(path).AbsoluteUri);
            return [];
        }));
    }

    [Fact]
    public async Task AReaderClicksFromTheHomePageToACaseAndBack()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.OnDiskAt("").AbsoluteUri);
        await page.Locator("nav a[href$='cases/index.html']").First.ClickAsync();
        Assert.Equal(site.OnDiskAt("cases/").AbsoluteUri, page.Url);
        await page.Locator("main a[href^='../cases/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        Assert.StartsWith(site.OnDisk.AbsoluteUri + "cases/", page.Url, StringComparison.Ordinal);
        await page.Locator("header a").First.ClickAsync();
        Assert.Equal(site.OnDiskAt("").AbsoluteUri, page.Url);
    }
}
