using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Opens one page of each kind of a site, once, and looks at it at three widths, in light and dark, and with the Tab key.</summary>
public static class Visitor
{
    private const int Presses = 25;

    // A page that is wider than the window, or an element that reaches out of it and is not inside something that scrolls by itself.
    private const string TooWide =
        """
        () => {
          const limit = document.documentElement.clientWidth;
          const scrolls = element => {
            for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
              if (getComputedStyle(at).overflowX !== 'visible') return true;
            return false;
          };
          const out = document.documentElement.scrollWidth - limit;
          if (out <= 0) return [];
          return [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > limit + 0.5 && !scrolls(element))
            .map(element => `at ${innerWidth}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} by ${out}`)
            .slice(0, 3);
        }
        """;

    // What is wrong with the focus is written down as it moves, so that a press of the key costs one message and not two.
    private const string WatchFocus =
        """
        () => {
          window.unseen = [];
          document.addEventListener('focusin', event => {
            const element = event.target, style = getComputedStyle(element), box = element.getBoundingClientRect();
            const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
            const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            if (!shown || !marked) window.unseen.push(element.outerHTML.slice(0, 120));
          });
        }
        """;

    private static readonly (int Width, int Height)[] Narrower = [(768, 900), (360, 740)];

    private static readonly Lazy<Task<IReadOnlyList<Visit>>> ShippedVisits = new(async () => await VisitAsync(await PublishedSite.Shipped));

    /// <summary>Visits of the site of the content that ships, made once for all tests.</summary>
    public static Task<IReadOnlyList<Visit>> Shipped => ShippedVisits.Value;

    private static Task<IReadOnlyList<Visit>> VisitAsync(PublishedSite site) =>
        Tour.OfAsync(site.Pages, () => Chromium.NewContextAsync(), (page, path) => VisitAsync(page, site, path));

    private static async Task<Visit> VisitAsync(IPage page, PublishedSite site, string path)
    {
        using var watch = new PageWatch(page, site.Address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(site.At(path).AbsoluteUri);
        List<string> tooWide = [.. await page.EvaluateAsync<string[]>(TooWide)];
        List<string> violations = [.. await AxeAsync(page, "light")];
        var unseen = await UnseenAsync(page);
        foreach (var (width, height) in Narrower)
        {
            await page.SetViewportSizeAsync(width, height);
            tooWide.AddRange(await page.EvaluateAsync<string[]>(TooWide));
        }

        // Dark in the narrowest window: so the two runs see both sets of colours and both layouts.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        violations.AddRange(await AxeAsync(page, "dark"));
        return new Visit(path, watch.Faults, tooWide, violations, unseen);
    }

    private static async Task<IReadOnlyList<string>> UnseenAsync(IPage page)
    {
        await page.EvaluateAsync(WatchFocus);
        for (var press = 0; press < Presses; press++)
            await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>("() => window.unseen");
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page, string scheme) =>
        (await Axe.ViolationsAsync(page)).Select(violation => $"{scheme}: {violation}");
}
