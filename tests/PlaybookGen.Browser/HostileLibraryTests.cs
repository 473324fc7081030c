using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

/// <summary>What contributors write never runs, never reaches out, and never opens a dialog. The hostile files call functions named PWN and a number.</summary>
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
          ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM'].includes(element.tagName) && element.closest('article, .prose') ? ['element'] : []),
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
        await using var context = await Chromium.NewContextAsync();
        await context.AddInitScriptAsync(Traps);
        List<string> faults = [];
        foreach (var path in site.AllPages)
        {
            var page = await context.NewPageAsync();
            var watch = new PageWatch(page, site.Address);
            await page.GotoAsync(site.At(path).AbsoluteUri);
            faults.AddRange((await page.EvaluateAsync<string[]>(Dangers)).Select(danger => $"/{path}: {danger}"));
            await page.EvaluateAsync(Touch);
            faults.AddRange(watch.Faults.Select(fault => $"/{path}: {fault}"));
            await page.CloseAsync();
        }

        Faults.AssertNone(faults);
    }
}
