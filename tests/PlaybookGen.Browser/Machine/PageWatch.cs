using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Writes down everything a page does that a finished site must not do.</summary>
public sealed class PageWatch
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly string origin;

    /// <param name="origin">What the address of every request has to begin with.</param>
    public PageWatch(IPage page, Uri origin)
    {
        this.origin = origin.AbsoluteUri;
        page.Console += (_, message) => Add(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Add(true, $"exception: {error}");
        page.Request += (_, request) => Add(IsOutside(request.Url), $"request to the outside: {request.Url}");
        page.RequestFailed += (_, request) => Add(request.Failure != "net::ERR_ABORTED", $"failed request: {request.Url}");
        page.Response += (_, response) => Add(response.Status >= 400, $"status {response.Status}: {response.Url}");
        page.Popup += (_, popup) => Add(true, $"opened a window: {popup.Url}");
        page.Dialog += async (_, dialog) =>
        {
            Add(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>What happened so far, in order.</summary>
    public IReadOnlyList<string> Faults => [.. faults];

    private bool IsOutside(string url) =>
        !url.StartsWith(origin, StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("blob:", StringComparison.Ordinal);

    private void Add(bool isFault, string text)
    {
        if (isFault)
            faults.Enqueue(text);
    }
}
