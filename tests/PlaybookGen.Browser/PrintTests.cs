using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

public sealed class PrintTests
{
    // What is higher than the box that is printed of it, in each of the views of a case.
    private const string CutOff =
        """
        async () => {
          const found = [];
          for (const view of ['', '#five-elements', '#success-release']) {
            location.hash = view;
            await new Promise(requestAnimationFrame);
            for (const part of document.querySelectorAll('body, .case, .case-facts, .case-measures'))
              if (part.scrollHeight > part.clientHeight + 2 && getComputedStyle(part).display !== 'none')
                found.push(`${view} ${part.className || part.tagName}: ${part.scrollHeight} px in ${part.clientHeight}`);
          }
          return found;
        }
        """;

    // How large the drawing comes out in print; 1 is its natural size, at which its text has 14 pixels.
    private const string Scale = "() => document.querySelector('.case-sheet .sheet')?.getScreenCTM().a ?? 1";

    [Fact]
    public async Task EveryCasePrintsOnOneSheetOnWhichItsDrawingCanBeRead()
    {
        var site = await PublishedSite.Shipped;
        Faults.AssertNone(await Tour.FaultsAsync(Cases(site), () => Chromium.NewContextAsync(), site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var isLarge = await page.Locator(".case-on-a3").CountAsync() > 0;
            var sheets = PrintedSheets.Of(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
            await page.SetViewportSizeAsync(isLarge ? 1527 : 1062, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            var scale = await page.EvaluateAsync<double>(Scale);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
            return sheets is [var paper] && paper == (isLarge ? "1191 x 842" : "842 x 595") && scale >= 0.64
                ? []
                : [$"prints on {string.Join(", ", sheets)} at a scale of {scale:0.00}"];
        }));
    }

    [Fact]
    public async Task ADrawingTooLargeForA4IsPrintedOnA3()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("cases/caremaker-outcome/").AbsoluteUri);

        Assert.Equal(["1191 x 842"], PrintedSheets.Of(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })));
    }

    [Fact]
    public async Task NothingOfACaseIsCutOffOnItsSheetInAnyOfItsViews()
    {
        var faults = await Task.WhenAll(CutOffAsync(await PublishedSite.Shipped), CutOffAsync(await PublishedSite.CloudNative));
        Faults.AssertNone(faults.SelectMany(fault => fault));
    }

    [Fact]
    public async Task EveryPhaseIsPrintedByItsOwnLinkWhateverTheScreenShows()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await PaperAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("cases/usergram-success-program/").AbsoluteUri);
        await page.EvaluateAsync("() => { location.hash = '#phases'; }");
        Assert.Equal(6, await page.Locator(".phase h3:visible").CountAsync());
        Assert.False(await page.Locator(".case-facts").IsVisibleAsync());
    }

    private static Task<IReadOnlyList<string>> CutOffAsync(PublishedSite site) =>
        Tour.FaultsAsync(Cases(site), PaperAsync, site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            return await page.EvaluateAsync<string[]>(CutOff);
        });

    /// <summary>A window as large as what can be printed on A4 in landscape.</summary>
    private static async Task<IBrowserContext> PaperAsync()
    {
        var context = await Chromium.NewContextAsync(1062);
        context.Page += (_, page) => _ = page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return context;
    }

    private static IEnumerable<string> Cases(PublishedSite site) =>
        site.AllPages.Where(page => page.StartsWith("cases/", StringComparison.Ordinal) && page.Count(letter => letter == '/') == 2);
}
