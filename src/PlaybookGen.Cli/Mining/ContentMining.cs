using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;

namespace PlaybookGen.Cli;

/// <summary>The patterns of a content folder, as a table for people or as data.</summary>
internal static class ContentMining
{
    public static ExitCode Run(Caller caller, string content, PartialDate? asOf, int? minCases, string format)
    {
        var reading = MiningReader.Read(Arguments.Content(caller, content));
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), [.. reading.Problems.Where(problem => problem.Severity == Severity.Error)], content, caller.Language);
        if (reading.Playbook is not { } playbook)
            return ExitCode.ContentHasErrors;
        if (minCases is { } least)
            playbook = playbook with { Site = playbook.Site with { Mining = playbook.Site.Mining with { MinCases = least } } };
        var tested = 0;
        var request = new MiningRequest(asOf) { OnTested = more => Interlocked.Add(ref tested, more) };
        var patterns = Progress.While(caller, caller.Say("型を探しています。調べた組み合わせ", "Looking for patterns; combinations tried"), () => Volatile.Read(ref tested), () => PatternMiner.Mine(playbook, request));
        caller.Out.Write(format switch
        {
            "json" => PatternJson.Of(patterns),
            "csv" => PatternCsv.Of(patterns),
            _ => PatternTable.Of(patterns, playbook.Taxonomy, caller.Language),
        });
        return ExitCode.Done;
    }
}
