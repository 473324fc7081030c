using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

public sealed class KeyboardTests
{
    [Fact]
    public async Task TheFirstTabReachesASkipLinkThatLeadsToTheMainPart()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        await page.Keyboard.PressAsync("Tab");
        var link = page.Locator(":focus");
        await Assertions.Expect(link).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }
}
