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
        var (reading, read) = MiningReader.Read<IReadOnlyList<Episode>>(Arguments.Content(caller, content), library => new EpisodeReader(library).Of);
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), [.. reading.Problems.Where(problem => problem.Severity == Severity.Error)], content, caller.Language);
        if (reading.Playbook is not { } playbook)
            return ExitCode.ContentHasErrors;
        var library = MinedLibrary.Of(playbook, read);
        if (minCases is { } least)
            library = library with { Settings = library.Settings with { MinCases = least } };
        var tested = 0;
        var request = new MiningRequest(asOf) { OnTested = more => Interlocked.Add(ref tested, more) };
        var patterns = Progress.While(caller, caller.Say("型を探しています。調べた組み合わせ", "Looking for patterns; combinations tried"), () => Volatile.Read(ref tested), () => PatternMiner.Mine(library, request));
        caller.Out.Write(format switch
        {
            "json" => PatternJson.Of(patterns),
            "csv" => PatternCsv.Of(patterns),
            _ => PatternTable.Of(patterns, playbook.Taxonomy, caller.Language),
        });
        return ExitCode.Done;
    }
}
