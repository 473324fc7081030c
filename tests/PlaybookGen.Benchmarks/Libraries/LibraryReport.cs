using System.Diagnostics;
using System.Globalization;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>The patterns of a content folder, with the time and memory that they took.</summary>
static class LibraryReport
{
    public static int Run(string folder, string? truth, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var (reading, counted) = MiningReader.Read<IReadOnlyList<Episode>>(ContentDirectory.Read(folder), library => new EpisodeReader(library).Of);
        if (reading.Playbook is not { } playbook)
        {
            foreach (var problem in reading.Problems.Take(20))
                output.WriteLine($"{problem.At.File.Path}:{problem.At.Line}: {problem.Message.En}");
            return 1;
        }
        var mineable = MinedLibrary.Of(playbook, counted);
        var read = clock.Elapsed.TotalSeconds;
        clock.Restart();
        var patterns = PatternMiner.Mine(mineable, new MiningRequest());
        var mined = clock.Elapsed.TotalSeconds;
        var planted = truth is null ? [] : PlantedTruth.Read(truth).Patterns;
        foreach (var pattern in patterns.All)
        {
            if (truth is not null)
                output.Write(planted.Any(one => one.Is(pattern)) ? "planted: " : planted.Any(one => one.IsIn(pattern, playbook.Taxonomy)) ? "holds a planted one: " : "not planted: ");
            output.WriteLine(Line(pattern));
        }
        if (truth is not null)
            output.WriteLine(FormattableString.Invariant($"of {planted.Count} planted {planted.Count(one => patterns.All.Any(pattern => one.IsIn(pattern, playbook.Taxonomy)))} found"));
        using var process = Process.GetCurrentProcess();
        output.WriteLine(FormattableString.Invariant(
            $"{counted.Count} cases: read {read:F2} s, mined {mined:F2} s, peak {process.PeakWorkingSet64 >> 20} MiB; tried {patterns.Tried}, threshold {patterns.Threshold:E2}, winning {patterns.Winning.Count}, losing {patterns.Losing.Count}, until proof {patterns.CasesUntilProof}"));
        return 0;
    }

    public static string Line(Pattern pattern) => string.Create(CultureInfo.InvariantCulture, $"""
        {pattern.Kind} {pattern.Grade} [{string.Join(", ", pattern.Tactics)}] missing [{string.Join(", ", pattern.Missing)}] for [{string.Join(", ", pattern.Outcomes)}] when [{string.Join(", ", pattern.Conditions)}] {(pattern.IsOld ? "old" : "")}
            with {Counts(pattern.With)}, without {Counts(pattern.Without)}, organisations {pattern.Organisations}, p {pattern.Statistics.P:E2}, adjusted {pattern.Statistics.AdjustedP:F4}, q {pattern.Statistics.Q:F4}, stability {pattern.Statistics.Stability:F2}, Breslow-Day {pattern.Statistics.BreslowDayP:F3}; {pattern.GradeReason.En}
        """);

    static string Counts(OutcomeCounts counts) => $"{counts.Success}/{counts.Partial}/{counts.Churned}";
}
