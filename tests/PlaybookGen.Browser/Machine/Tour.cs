using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Goes through many pages with a few windows at a time, each window taking the next page as soon as it is free.</summary>
public static class Tour
{
    // Two windows keep two cores busy; a third fills the gaps while one waits for an answer.
    private const int MostWindows = 3;

    /// <summary>Looks at every page of the list, in any order.</summary>
    /// <param name="open">Opens the context of one window.</param>
    /// <param name="look">Gets the window and the page to go to; the window may have been elsewhere before.</param>
    /// <returns>What the looks found, in the order of the pages.</returns>
    public static async Task<IReadOnlyList<T>> OfAsync<T>(
        IEnumerable<string> pages, Func<Task<IBrowserContext>> open, Func<IPage, string, Task<T>> look)
    {
        var list = pages.ToList();
        var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, list.Count));
        var found = new T[list.Count];
        await Task.WhenAll(Enumerable.Range(0, Math.Min(MostWindows, list.Count)).Select(async _ =>
        {
            await using var context = await open();
            var page = await context.NewPageAsync();
            while (waiting.TryDequeue(out var next))
                found[next] = await look(page, list[next]);
        }));
        return found;
    }

    /// <summary>Looks at every page and watches what it does meanwhile.</summary>
    /// <returns>The faults, each with its page.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        IEnumerable<string> pages, Func<Task<IBrowserContext>> open, Uri origin, Func<IPage, string, Task<IEnumerable<string>>> look)
    {
        var faults = await OfAsync(pages, open, async (page, path) =>
        {
            using var watch = new PageWatch(page, origin);
            var seen = await look(page, path);
            return seen.Concat(watch.Faults).Select(fault => $"/{path}: {fault}").ToList();
        });
        return [.. faults.SelectMany(fault => fault)];
    }
}
