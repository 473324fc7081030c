using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

public sealed class KeyboardTests
{
    private const string Focused =
        """
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
          const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          return element === document.body ? '' : `${shown && marked ? 'seen' : 'NOT SEEN'} ${element.outerHTML.slice(0, 120)}`;
        }
        """;

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

    [Fact]
    public async Task WhateverTheTabKeyReachesIsSeenAndMarked()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        List<string> faults = [];
        foreach (var path in site.Pages)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.At(path).AbsoluteUri);
            for (var presses = 0; presses < 25; presses++)
            {
                await page.Keyboard.PressAsync("Tab");
                var focused = await page.EvaluateAsync<string>(Focused);
                if (focused.StartsWith("NOT", StringComparison.Ordinal))
                    faults.Add($"/{path}: {focused}");
            }

            await page.CloseAsync();
        }

        Faults.AssertNone(faults);
    }
}
