using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Cli;

/// <summary>The patterns of a content folder, as a table for people or as data.</summary>
internal static class ContentMining
{
    public static ExitCode Run(Caller caller, string content, PartialDate? asOf, int? minCases, string format)
    {
        var files = Arguments.Content(caller, content);
        var (reading, read) = Progress.While(caller, progress =>
        {
            var done = 0;
            progress.Begin(caller.Say("事例を読んでいます。読んだ件数", "Reading the cases; read so far"), () => Volatile.Read(ref done));
            return MiningReader.Read<IReadOnlyList<Episode>>(files, library => new EpisodeReader(library).Of, () => Interlocked.Increment(ref done));
        });
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), [.. reading.Problems.Where(problem => problem.Severity == Severity.Error)], content, caller.Language);
        if (reading.Playbook is not { } playbook)
            return ExitCode.ContentHasErrors;
        var library = MinedLibrary.Of(playbook, read);
        if (minCases is { } least)
            library = library with { Settings = library.Settings with { MinCases = least } };
        var patterns = Progress.While(caller, progress =>
        {
            var tested = 0;
            progress.Begin(caller.Say("型を探しています。調べた組み合わせ", "Looking for patterns; combinations tried"), () => Volatile.Read(ref tested));
            return PatternMiner.Mine(library, new MiningRequest(asOf) { OnTested = more => Interlocked.Add(ref tested, more) });
        });
        caller.Out.Write(format switch
        {
            "json" => PatternJson.Of(patterns),
            "csv" => PatternCsv.Of(patterns),
            _ => PatternTable.Of(patterns, playbook.Taxonomy, caller.Language),
        });
        return ExitCode.Done;
    }
}
