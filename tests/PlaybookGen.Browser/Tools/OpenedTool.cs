using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Tools;

/// <summary>A tool as a reader without a server opens it: from the disk, in a browser that has kept nothing yet.</summary>
public static class OpenedTool
{
    /// <summary>Acts on the page and fails on any error that its scripts throw meanwhile.</summary>
    public static async Task OnPage(string path, Func<IPage, Task> act)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(site.OnDiskAt(path).AbsoluteUri);
        await act(page);
        Assert.Empty(faults);
    }

    /// <summary>Writes into a field of a row that a reader can add to, and adds rows as far as they are missing.</summary>
    public static async Task WriteAsync(this IPage page, string rows, int row, string field, string text)
    {
        var all = page.Locator($"[data-rows={rows}] tr");
        while (await all.CountAsync() <= row)
            await page.ClickAsync($"[data-add={rows}]");
        var place = all.Nth(row).Locator($"[data-field={field}]");
        if (await place.EvaluateAsync<bool>("one => one.tagName === 'SELECT'"))
            await place.SelectOptionAsync(text);
        else
            await place.FillAsync(text);
    }

    /// <summary>What pressing a button saves.</summary>
    public static async Task<string> SavedAsync(this IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(button));
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
