namespace PlaybookGen.Model;

/// <summary>Gathers the problems of one run. Not for use by several threads at once: each reader fills its own, and they are added up.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public bool HasErrors => problems.Exists(problem => problem.Severity == Severity.Error);

    public bool HasWarnings => problems.Exists(problem => problem.Severity == Severity.Warning);

    /// <summary>All problems by file, line, column and code, each said once.</summary>
    public IReadOnlyList<Problem> Sorted =>
    [
        .. problems
            .OrderBy(problem => problem.At.File.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.At.Line)
            .ThenBy(problem => problem.At.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message.En, StringComparer.Ordinal)
            .DistinctBy(problem => (problem.Code, problem.At.File.Path, problem.At.Line, problem.At.Column, problem.Message)),
    ];

    public void Add(Problem problem) => problems.Add(problem);

    public void AddRange(IEnumerable<Problem> more) => problems.AddRange(more);
}
