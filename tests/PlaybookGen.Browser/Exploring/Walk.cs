using Microsoft.Playwright;

namespace PlaybookGen.Browser.Exploring;

/// <summary>A reader on the way through the library, with the mouse or with the keyboard alone.</summary>
/// <param name="At">The address of a page of the site, such as <c>finder/</c>.</param>
internal sealed record Walk(IPage Page, Func<string, Uri> At, bool ByKeyboard)
{
    private const int MostPresses = 400;

    public Task GoAsync(string page) => Page.GotoAsync(At(page).AbsoluteUri);

    /// <summary>Uses the first thing on the page that fits: by a click, or by the Tab key and then <paramref name="key"/>.</summary>
    public async Task UseAsync(string selector, string key = "Enter")
    {
        if (!ByKeyboard)
        {
            await Page.Locator(selector).Locator("visible=true").First.ClickAsync();
            return;
        }

        await ReachAsync(selector);
        await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Brings the focus to the first thing that fits.</summary>
    public async Task ReachAsync(string selector)
    {
        if (!ByKeyboard)
        {
            await Page.Locator(selector).Locator("visible=true").First.FocusAsync();
            return;
        }

        for (var press = 0; press < MostPresses; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{MostPresses} presses of Tab do not reach {selector} at {Page.Url}");
    }
}
