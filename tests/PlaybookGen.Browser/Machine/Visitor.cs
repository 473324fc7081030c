using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Opens one page of each kind of a site at three widths, in light and dark.</summary>
public static class Visitor
{
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
            .map(element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} by ${out}`)
            .slice(0, 3);
        }
        """;

    private static readonly Lazy<Task<IReadOnlyList<Visit>>> ShippedVisits = new(async () => await VisitAsync(await PublishedSite.Shipped));

    /// <summary>Visits of the site of the content that ships, made once for all tests.</summary>
    public static Task<IReadOnlyList<Visit>> Shipped => ShippedVisits.Value;

    private static async Task<IReadOnlyList<Visit>> VisitAsync(PublishedSite site)
    {
        var visits = new ConcurrentBag<Visit>();
        var targets = site.Pages.SelectMany(page => Visit.Widths.Select(width => (page, width)));
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) };
        await Parallel.ForEachAsync(targets, limits, async (target, _) => visits.Add(await VisitAsync(site, target.page, target.width)));
        return [.. visits.OrderBy(visit => visit.Page, StringComparer.Ordinal).ThenBy(visit => visit.Width)];
    }

    private static async Task<Visit> VisitAsync(PublishedSite site, string path, int width)
    {
        await using var context = await Chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        var watch = new PageWatch(page, site.Address);
        await page.GotoAsync(site.At(path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var tooWide = await page.EvaluateAsync<string[]>(TooWide);
        // The widest window in both schemes, the narrowest in one: colours don't change with the width, the layout does.
        List<string> violations = [];
        if (width == Visit.Widths[^1])
            violations.AddRange(await AxeAsync(page, ColorScheme.Light));
        if (width == Visit.Widths[^1] || width == Visit.Widths[0])
            violations.AddRange(await AxeAsync(page, ColorScheme.Dark));
        return new Visit(path, width, watch.Faults, tooWide, violations);
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var result = await page.RunAxe();
        return
            from violation in result.Violations
            from node in violation.Nodes.Take(3)
            select $"{scheme}: {violation.Id} ({violation.Impact}): {node.Html}";
    }
}
