using System.Diagnostics;

namespace PlaybookGen.Browser.Machine;

/// <summary>The Chromium that the tests drive: the one this machine has, or else one that is installed now.</summary>
public static class InstalledBrowser
{
    /// <summary>Names the executable to use, before any that is found.</summary>
    public const string Variable = "PLAYBOOK_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

    private static readonly string[] UsualPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="playwrightPlace">Where Playwright keeps a browser that it has installed itself.</param>
    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message says what to type.</exception>
    public static string FindOrInstall(string playwrightPlace)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', which does not exist.");
        return Find(playwrightPlace) ?? Install(playwrightPlace) ?? throw new InvalidOperationException(
            "The browser tests need a Chromium, and none was found or could be installed. Install one, for example with "
            + "'apt-get install chromium fonts-noto-cjk' or 'pwsh tests/PlaybookGen.Browser/bin/Debug/net10.0/playwright.ps1 install --with-deps chromium', "
            + $"or name one in the environment variable {Variable}.");
    }

    private static string? Find(string playwrightPlace)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Concat(UsualPlaces)
            .Append(playwrightPlace)
            .FirstOrDefault(Answers);
    }

    // Some systems put a stub on the PATH that only says which package to install.
    private static bool Answers(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || Run(path, "--version") == 0);

    private static string? Install(string playwrightPlace)
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-q", "-y", "chromium", "fonts-noto-cjk");
        }

        if (Find(playwrightPlace) is { } found)
            return found;
        Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return Find(playwrightPlace);
    }

    private static int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }
}
