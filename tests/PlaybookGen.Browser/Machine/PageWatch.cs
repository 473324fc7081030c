using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>Writes down everything a page does, until the watch ends, that a finished site must not do.</summary>
public sealed class PageWatch : IDisposable
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly IPage page;
    private readonly string origin;

    /// <param name="origin">What the address of every request has to begin with.</param>
    public PageWatch(IPage page, Uri origin)
    {
        this.page = page;
        this.origin = origin.AbsoluteUri;
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.RequestFailed += OnFailure;
        page.Response += OnResponse;
        page.Popup += OnPopup;
        page.Dialog += OnDialog;
    }

    /// <summary>What happened so far, in order.</summary>
    public IReadOnlyList<string> Faults => [.. faults];

    public void Dispose()
    {
        page.Console -= OnConsole;
        page.PageError -= OnError;
        page.Request -= OnRequest;
        page.RequestFailed -= OnFailure;
        page.Response -= OnResponse;
        page.Popup -= OnPopup;
        page.Dialog -= OnDialog;
    }

    private void OnConsole(object? sender, IConsoleMessage message) => Add(message.Type is "error" or "warning", $"console: {message.Text}");

    private void OnError(object? sender, string error) => Add(true, $"exception: {error}");

    private void OnRequest(object? sender, IRequest request) => Add(IsOutside(request.Url), $"request to the outside: {request.Url}");

    private void OnFailure(object? sender, IRequest request) => Add(request.Failure != "net::ERR_ABORTED", $"failed request: {request.Url}");

    private void OnResponse(object? sender, IResponse response) => Add(response.Status >= 400, $"status {response.Status}: {response.Url}");

    private void OnPopup(object? sender, IPage popup) => Add(true, $"opened a window: {popup.Url}");

    private async void OnDialog(object? sender, IDialog dialog)
    {
        // The site's own pages ask before they clear something.
        Add(dialog.Type != DialogType.Confirm, $"{dialog.Type} dialog: {dialog.Message}");
        await dialog.DismissAsync();
    }

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
