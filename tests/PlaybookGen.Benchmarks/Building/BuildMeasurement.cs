using System.Diagnostics;
using System.Globalization;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Building;

/// <summary>What a build of a content folder costs, stage by stage, and what it writes: the same build as the command's, into a folder that is removed again.</summary>
static class BuildMeasurement
{
    public static int Run(string content, TextWriter output)
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var clock = new StageClock();
        var writing = new Stopwatch();
        var written = new WrittenFiles();
        BuildResult result;
        using (StagedSite staged = OutputDirectory.Stage(folder))
        {
            clock.Begin("finding files");
            ContentFiles files = ContentDirectory.Read(content);
            result = Build.Run(new BuildOrder(), files, Write, stage => clock.Begin(FormattableString.Invariant($"{stage}").ToLowerInvariant()));
            clock.End();

            void Write(OutputFile file)
            {
                writing.Start();
                staged.Write(file);
                writing.Stop();
                written.Add(file);
            }
        }

        if (result.Playbook is null)
        {
            output.WriteLine($"{result.Count(Severity.Error)} errors; playbook check tells them.");
            return 1;
        }

        output.WriteLine("| stage | wall s | processor s | collector s | allocated MiB | peak MiB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (StageCost cost in clock.Costs)
            output.WriteLine(Row(cost));
        output.WriteLine(Row(new StageCost("all", Sum(cost => cost.Wall), Sum(cost => cost.Processor), Sum(cost => cost.Paused), clock.Costs.Sum(cost => cost.Allocated), clock.Costs.Max(cost => cost.Peak))));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of the wall time, writing to the disk: {writing.Elapsed.TotalSeconds:F2} s"));
        output.WriteLine();
        written.WriteTo(output);
        return 0;

        TimeSpan Sum(Func<StageCost, TimeSpan> part) => TimeSpan.FromTicks(clock.Costs.Sum(cost => part(cost).Ticks));
    }

    static string Row(StageCost cost) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {cost.Name} | {cost.Wall.TotalSeconds:F2} | {cost.Processor.TotalSeconds:F2} | {cost.Paused.TotalSeconds:F2} | {cost.Allocated >> 20} | {cost.Peak >> 20} |");
}
