using System.Text.RegularExpressions;
using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed partial class ServingTests : IDisposable
{
    private readonly Shell shell = new();
    private readonly CancellationTokenSource stop = new();

    public ServingTests() => shell.Run("init", "library");

    public void Dispose()
    {
        stop.Dispose();
        shell.Dispose();
    }

    [Fact]
    public async Task AChangeIsBuiltAndToldAndAFaultLeavesTheOldSite()
    {
        var output = new Lines();
        var caller = new Caller(shell.Folder, output, TextWriter.Null, Language.English, false);
        var run = PlaybookCommand.Run(["serve", "--content", "library", "--port", "0"], caller, stop.Token);
        var address = Address().Match(await output.Next()).Value;
        Assert.StartsWith("Built: 0 cases, ", await output.Next(), StringComparison.Ordinal);

        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
        Assert.Contains("<title>Success playbook</title>", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);

        await using var stream = await client.GetStreamAsync(new Uri("/_playbook/events", UriKind.Relative));
        using var events = new StreamReader(stream);
        await Next(events);

        shell.Write("library/site.yaml", "title: Renamed\nlanguage: en\n");
        Assert.EndsWith("\"broken\":false}", await Next(events), StringComparison.Ordinal);
        Assert.Contains("<title>Renamed</title>", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);

        shell.Write("library/cases/broken.md", "---\ntitle: Broken\n");
        Assert.EndsWith("\"broken\":true}", await Next(events), StringComparison.Ordinal);
        Assert.Contains("<title>Renamed</title>", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.StartsWith("library/cases/broken.md:", await client.GetStringAsync(new Uri("/_playbook/problems.txt", UriKind.Relative)), StringComparison.Ordinal);

        // The page shows at once; that one of its links ends nowhere is found when all pages were drawn.
        File.Delete(shell.FullPath("library/cases/broken.md"));
        shell.Write("library/pages/more.md", "---\ntitle: More\n---\n\n[cases](/cases/#nowhere)\n");
        while (!(await Next(events)).EndsWith("-checked\",\"broken\":true}", StringComparison.Ordinal))
        {
            // What a watcher sees of two files may be one change or several.
        }

        Assert.Contains("<title>More | Renamed</title>", await client.GetStringAsync(new Uri("/more/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("PB3003", await client.GetStringAsync(new Uri("/_playbook/problems.txt", UriKind.Relative)), StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await run);
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    [InlineData("http")]
    public void APortThatIsNoneIsNamed(string port) => Assert.Equal(
        new Answer(ExitCode.CouldNotRun, "", $"playbook: error PB9042: '{port}' for '--port' is no whole number from 0 to 65535.\n  Fix: Write it like --port 0.\n"),
        shell.Run("serve", "--content", "library", "--port", port));

    private static async Task<string> Next(StreamReader events)
    {
        var line = await events.ReadLineAsync();
        await events.ReadLineAsync();
        return line!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address();
}
