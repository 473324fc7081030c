using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Learning;

/// <summary>Someone who learns on the shipped site, with a browser that remembers them until the test ends.</summary>
internal sealed class Learner : IAsyncDisposable
{
    private const int MostTabs = 600;

    private readonly IBrowserContext context;
    private readonly PublishedSite site;

    private Learner(IBrowserContext context, IPage page, PublishedSite site)
    {
        this.context = context;
        this.site = site;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Result => Page.Locator("[data-drill-result]");

    /// <param name="today">The day that the browser takes for today.</param>
    public static async Task<Learner> On(string today)
    {
        var site = await PublishedSite.Shipped;
        var context = await Chromium.NewContextAsync();
        var learner = new Learner(context, await context.NewPageAsync(), site);
        await learner.Wake(today);
        return learner;
    }

    public Task Wake(string today) => Page.Clock.SetFixedTimeAsync(today + "T10:00:00");

    public Task Open(string path) => Page.GotoAsync(site.At(path).AbsoluteUri);

    /// <summary>Presses Tab until the focus is on what is asked for.</summary>
    public async Task TabTo(string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} can't be reached by the keyboard on {Page.Url}");
    }

    /// <summary>Answers a drill with choices by the mouse.</summary>
    public async Task Answer(bool right, int sure)
    {
        var marks = await Page.Locator("[data-answers] [data-choice]").EvaluateAllAsync<string[]>("choices => choices.map(choice => choice.dataset.choice)");
        var chosen = Array.IndexOf(marks, right ? "right" : "wrong");
        await Page.Locator($"[name=answer][value='{chosen}']").CheckAsync();
        await Page.Locator($"[name=sure][value='{sure}']").CheckAsync();
        await Page.Locator("[data-drill-form] [type=submit]").ClickAsync();
    }

    public async Task<string> Export()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("[data-export]").ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    public async Task Import(string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        await Page.Locator("[data-import]").SetInputFilesAsync(new FilePayload { Name = "progress.json", MimeType = "application/json", Buffer = bytes });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
