using Microsoft.Playwright;
using PlaybookGen.Browser.Drafting;

namespace PlaybookGen.Browser.Machine;

/// <summary>The pictures of CONTRIBUTING.md, taken from the real form with a made-up case in it.</summary>
public static class GuidePictures
{
    private const int Width = 1100;
    private const int FullHeight = 900;

    /// <returns>The files that were written, in the order in which the guide shows them.</returns>
    public static async Task<IReadOnlyList<string>> TakeAsync(string folder)
    {
        var site = await HandInSite.Site;
        await using var context = await Chromium.NewContextAsync(Width);
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        var page = form.Page;
        List<string> pictures = [];

        await TakeAsync("contribute-1-start", page.Locator("[data-lengths]"), above: 260, height: 500);
        await form.FillShortAsync();
        await form.Field("action").FillAsync("");
        await form.Field("outcome.statement").FillAsync("業務効率化を推進する");
        await form.Field("outcome.statement").PressAsync("Tab");
        await Assertions.Expect(form.Messages.First).ToBeVisibleAsync();
        await page.Locator("[data-drawer] summary").ClickAsync();
        await TakeAsync("contribute-2-field", page.Locator("#outcome"), above: 10, height: 470);
        await page.Locator("[data-drawer] summary").ClickAsync();
        await form.Field("outcome.statement").FillAsync("月初の3日間も、電話を待たせずに取れている");
        await form.Field("action").FillAsync("問い合わせの多い順に、月10件ずつ回答を整えた");
        await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync("月10件ずつ");
        await TakeWholeAsync("contribute-3-sheet", page.Locator("[data-drawer]"));
        await page.Locator("[data-drawer] summary").ClickAsync();
        await TakeWholeAsync("contribute-5-hand-in", page.Locator(".ways-in"));
        await form.Field("summary").FillAsync("株式会社アクメの佐藤さんと、問い合わせの多い順に回答を整え、120万円かかっていた電話が減った。");
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("アクメ"));
        await page.Locator("[data-save-file]").ClickAsync();
        await TakeWholeAsync("contribute-4-names", page.Locator("[data-anonymity]"));
        return pictures;

        async Task TakeWholeAsync(string name, ILocator element)
        {
            var file = Path.Combine(folder, name + ".png");
            await element.ScreenshotAsync(new LocatorScreenshotOptions { Path = file });
            pictures.Add(file);
        }

        // The window as a writer sees it, with the message beside the field.
        async Task TakeAsync(string name, ILocator from, int above, int height)
        {
            await page.SetViewportSizeAsync(Width, height);
            await from.EvaluateAsync("(element, above) => window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - above, behavior: 'instant' })", above);
            var file = Path.Combine(folder, name + ".png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
            pictures.Add(file);
            await page.SetViewportSizeAsync(Width, FullHeight);
        }
    }
}
