using System.Diagnostics;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>Seconds by the clock, and of the processor over all cores; the latter hardly depends on what else the machine does.</summary>
sealed record IndexCost(double Seconds, double ProcessorSeconds)
{
    /// <summary>What an action in this process takes.</summary>
    public static IndexCost Of(Action action)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        action();
        process.Refresh();
        return new IndexCost(clock.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds);
    }

    /// <summary>What a command takes, with the processes that it starts, as <c>times</c> of the shell counts them.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static async Task<IndexCost> OfAsync(string command)
    {
        var clock = Stopwatch.StartNew();
        using var run = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command + " >/dev/null && times"]) { RedirectStandardOutput = true })!;
        string times = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        if (run.ExitCode != 0) throw new InvalidOperationException($"{command} ended with {run.ExitCode}.");
        return new IndexCost(clock.Elapsed.TotalSeconds, times.Split('\n')[1].Split(' ').Sum(SecondsOf));
    }

    /// <param name="time">Such as <c>1m2.345s</c>.</param>
    static double SecondsOf(string time)
    {
        string[] parts = time.TrimEnd('s').Split('m');
        return (60 * double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)) + double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
