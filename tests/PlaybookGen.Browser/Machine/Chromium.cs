using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>One browser for the whole test run. It ends with the test process, whose pipe it is driven through.</summary>
public static class Chromium
{
    // Nothing of the browser's own may go out to the network while the tests watch for requests.
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static async Task<IBrowserContext> NewContextAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var browser = await Started.Value;
        return await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width > 700 ? 900 : 740 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "ja-JP",
        });
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.FindOrInstall(playwright.Chromium.ExecutablePath),
            Args = Quiet,
        });
    }
}
