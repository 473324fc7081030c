using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

public sealed class ScriptsOffTests
{
    // What a reader without scripts does not get to see although it is text of the page. Controls that only scripts can serve stay
    // hidden, and so do the bands of the finder and the words for "nothing found", or for what a tool works out ([data-say], and the parts of its form), which are answers to what a script was asked.
    private const string HiddenText =
        """
        () => [...document.querySelectorAll('main *')]
          .filter(element => element.hidden && element.textContent.trim() !== '')
          .filter(element => !element.matches('button') && !element.querySelector('button, input, select, textarea'))
          .filter(element => !element.closest('[data-bands]') && !element.matches('[data-nothing]'))
          .filter(element => !element.querySelector('[data-say]') && !element.closest('form[data-tool], details[data-filter]'))
          .map(element => element.outerHTML.slice(0, 120))
        """;

    [Fact]
    public async Task WithoutScriptsEveryPageKindShowsAllItsText()
    {
        var site = await PublishedSite.Shipped;
        Faults.AssertNone(await Tour.FaultsAsync(site.Pages, () => Chromium.NewContextAsync(scripts: false), site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var hidden = await page.EvaluateAsync<string[]>(HiddenText);
            return await page.Locator("main h1").First.IsVisibleAsync() ? hidden : [.. hidden, "no heading"];
        }));
    }
}
