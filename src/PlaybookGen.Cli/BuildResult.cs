using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What a build found.</summary>
/// <param name="Playbook">Null when the content has errors.</param>
/// <param name="Problems">Sorted by file and place.</param>
public sealed record BuildResult(Playbook? Playbook, PatternSet Patterns, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
