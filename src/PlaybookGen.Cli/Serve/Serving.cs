using System.Globalization;
using System.Runtime.InteropServices;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Builds, shows, waits for a change, and again, until it is stopped.</summary>
internal static class Serving
{
    public static async Task<ExitCode> Run(Caller caller, string content, int port, CancellationToken stop)
    {
        Arguments.Content(caller, content);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        return await Run(caller, content, port, stopping);

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    private static async Task<ExitCode> Run(Caller caller, string content, int port, CancellationTokenSource stopping)
    {
        var stop = stopping.Token;
        var screen = new Screen(caller.Out, caller.IsTerminal);
        // Watching begins before the first build, so that no change falls between the two.
        using var changes = new ContentChanges(caller.FullPath(content));
        using var server = new SiteServer(port, new ServedSite(Version(0), null, caller.Say("サイトを作っています。\n", "Building the site.\n")));
        await server.Start(port, stop);
        screen.Line(
            new Piece(server.Address.AbsoluteUri, Tone.Strong),
            new Piece(caller.Say(" で見られます。Ctrl+C で終わります。", " shows the site. Ctrl+C ends it.")));
        try
        {
            for (var builds = 1; ; builds++)
            {
                var (site, plan) = Next(caller, content, server, Version(builds));
                server.Show(site);
                await CheckUntil(changes.Next(stop), caller, content, server, plan, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await server.Stop();
            screen.Line(caller.Say("終わりました。", "Stopped."));
            return ExitCode.Done;
        }
    }

    /// <summary>Draws every page to check its links while nobody asks for anything, and gives up when something changes.</summary>
    private static async Task CheckUntil(Task change, Caller caller, string content, SiteServer server, SitePlan? plan, CancellationToken stop)
    {
        using var changed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var checking = Task.Run(() => Check(caller, content, server, plan, changed.Token), CancellationToken.None);
        try
        {
            await change;
        }
        finally
        {
            await changed.CancelAsync();
            await checking;
        }
    }

    private static void Check(Caller caller, string content, SiteServer server, SitePlan? plan, CancellationToken changed)
    {
        if (plan is null)
            return;
        var found = new ProblemList();
        if (!Build.Drawn(plan, found).All(_ => !changed.IsCancellationRequested) || !found.HasErrors)
            return;
        server.Show(server.Site with { Version = server.Site.Version + "-checked", Problems = Told(caller, content, ProblemLines.Faults(found.Sorted)) });
    }

    /// <summary>The state after a build: the new site, or the old one with what is wrong.</summary>
    private static (ServedSite Site, SitePlan? Plan) Next(Caller caller, string content, SiteServer server, string version)
    {
        IReadOnlyList<Problem> problems;
        try
        {
            var (result, plan) = Build.Plan(new BuildOrder(BaseUrl: server.Address), Arguments.Content(caller, content));
            if (!result.HasErrors && plan is not null)
            {
                new Screen(caller.Out, caller.IsTerminal).Line(Summaries.Served(result, plan.Pages.Count, caller.Language));
                return (new ServedSite(version, new SiteOnDemand(result.Playbook!, result.Patterns, plan).Find, null), plan);
            }

            problems = ProblemLines.Faults(result.Problems);
        }
        catch (IOException fault)
        {
            // A file that an editor was just exchanging; its next change brings the next build.
            problems = [Problems.MachineRefused(fault.Message)];
        }
        catch (WrongUseException wrong)
        {
            problems = [wrong.Problem];
        }

        return (new ServedSite(version, server.Site.Find, Told(caller, content, problems)), null);
    }

    /// <summary>Tells the problems on the screen, and gives them as text for the browser.</summary>
    private static string Told(Caller caller, string content, IReadOnlyList<Problem> problems)
    {
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), problems, content, caller.Language);
        using var text = new StringWriter();
        ProblemLines.Write(new Screen(text, isTerminal: false), problems, content, caller.Language);
        return text.ToString();
    }

    /// <summary>Different in each run of the server, so that a page that outlived one run is reloaded in the next.</summary>
    private static string Version(int builds) => string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{builds}");
}
