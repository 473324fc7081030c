using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Pictures of one page of each kind at two widths, in light and dark, to look at.</summary>
public static class Screenshots
{
    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Light), (360, ColorScheme.Dark)];

    /// <returns>The files that were written, by name.</returns>
    public static async Task<IReadOnlyList<string>> TakeAsync(PublishedSite site, string folder)
    {
        var pictures = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Looks, async (look, _) =>
        {
            await using var context = await Chromium.NewContextAsync(look.Width, look.Scheme);
            foreach (var path in site.Pages)
            {
                var page = await context.NewPageAsync();
                await page.GotoAsync(site.At(path).AbsoluteUri);
                var name = path.Length == 0 ? "home" : path.TrimEnd('/').Replace('/', '-');
                var file = Path.Combine(folder, $"{name}-{look.Width}-{(look.Scheme == ColorScheme.Dark ? "dark" : "light")}.png");
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
                pictures.Add(file);
                await page.CloseAsync();
            }
        });
        return [.. pictures.Order(StringComparer.Ordinal)];
    }
}
