using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>What the README shows: the first screen of the home page and a plan on its case page, at both widths, in light and dark.</summary>
public static class ReadmePictures
{
    private static readonly (string Name, string Page, string? From)[] Views =
        [("home", "", null), ("case", "cases/usergram-success-program/", "#case-sheet")];

    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Light), (360, ColorScheme.Dark)];

    /// <returns>The files that were written.</returns>
    public static async Task<IReadOnlyList<string>> TakeAsync(PublishedSite site, string folder)
    {
        var files = new List<string>();
        foreach (var (width, scheme) in Looks)
        {
            await using var context = await Chromium.NewContextAsync(width, scheme);
            foreach (var (name, path, from) in Views)
            {
                var page = await context.NewPageAsync();
                await page.GotoAsync(site.At(path).AbsoluteUri);
                if (from is not null)
                    await page.Locator(from).EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");
                var file = Path.Combine(folder, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png");
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
                files.Add(file);
                await page.CloseAsync();
            }
        }

        return files;
    }
}
