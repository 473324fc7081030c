using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

/// <summary>What contributors write never runs, never reaches out, and opens no dialog but the site's own questions before it clears. The hostile files call functions named PWN and a number.</summary>
public sealed class HostileLibraryTests
{
    private const string Traps =
        "for (let i = 0; i < 1000; i++) Object.defineProperty(window, 'PWN' + i, { value: () => console.error('PWN' + i + ' ran') });";

    private const string Dangers =
        """
        () => [...document.querySelectorAll('*')].flatMap(element => [
          ...element.getAttributeNames().filter(name => name.startsWith('on')),
          ...['href', 'src', 'action', 'formaction', 'xlink:href']
            .filter(name => /^[\s\u0000-\u001f]*(javascript|vbscript|data\s*:\s*text)/i.test(element.getAttribute(name) ?? '')),
          ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(element.tagName) && element.closest('article, .prose') ? ['element'] : []),
          ...(element.tagName === 'FORM' && element.closest('.prose') ? ['form'] : []),
          ...(element.tagName === 'SCRIPT' && !element.src && element.type !== 'application/json' && element.type !== 'application/ld+json' ? ['inline script'] : []),
        ].map(what => `${what} on ${element.outerHTML.slice(0, 120)}`))
        """;

    private const string Touch =
        """
        () => {
          addEventListener('click', event => event.preventDefault(), true);
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const element of document.querySelectorAll('main *'))
            for (const name of ['mouseover', 'focus', 'click', 'load', 'error', 'toggle'])
              element.dispatchEvent(new Event(name, { bubbles: name === 'mouseover' || name === 'click' }));
        }
        """;

    [Fact]
    public async Task NothingThatAContributorWroteRunsOrReachesOut()
    {
        var site = await HostileLibrary.Site;
        Faults.AssertNone(await Tour.FaultsAsync(site.AllPages, TrappedAsync, site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var dangers = await page.EvaluateAsync<string[]>(Dangers);
            await page.EvaluateAsync(Touch);
            return dangers;
        }));
    }

    private static async Task<IBrowserContext> TrappedAsync()
    {
        var context = await Chromium.NewContextAsync();
        await context.AddInitScriptAsync(Traps);
        return context;
    }
}
