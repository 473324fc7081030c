using Microsoft.Playwright;
using PlaybookGen.Browser.Drafting;

namespace PlaybookGen.Browser.Machine;

/// <summary>The pictures of CONTRIBUTING.md, taken from the real form with a made-up case in it.</summary>
public static class GuidePictures
{
    private const int Width = 1100;

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
        await TakeAsync("contribute-3-sheet", page.Locator("[data-drawer]"), above: 0, height: 240);
        await page.Locator("[data-drawer] summary").ClickAsync();
        await TakeAsync("contribute-4-hand-in", page.Locator(".ways-in"), above: 120, height: 640);
        return pictures;

        async Task TakeAsync(string name, ILocator from, float above, float height)
        {
            await from.EvaluateAsync("(element, above) => window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - above, behavior: 'instant' })", above);
            var top = (await from.BoundingBoxAsync())!.Y - above;
            var file = Path.Combine(folder, name + ".png");
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = file,
                Clip = new Clip { X = 0, Y = Math.Max(0, top), Width = Width, Height = height },
            });
            pictures.Add(file);
        }
    }
}
