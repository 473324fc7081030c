using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What a build found.</summary>
/// <param name="Playbook">Null when the content has errors.</param>
/// <param name="SoundCases">The cases that can be read by themselves, whatever is wrong with the rest.</param>
/// <param name="Problems">Sorted by file and place.</param>
public sealed record BuildResult(Playbook? Playbook, IReadOnlyList<SuccessCase> SoundCases, PatternSet Patterns, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
