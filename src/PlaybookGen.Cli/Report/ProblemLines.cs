using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Several problems for a person, a blank line between them.</summary>
public static class ProblemLines
{
    /// <param name="folder">The content folder as the user wrote it.</param>
    /// <param name="examples">Adds to each the key and how a real case fills it, where given.</param>
    public static void Write(Screen screen, IReadOnlyList<Problem> problems, string folder, Language language, ShownExamples? examples = null)
    {
        foreach (var problem in problems)
        {
            ProblemText.Write(screen, problem, folder, language, examples);
            screen.Line("");
        }
    }

    /// <summary>What stands in the way of a site. Advice and good points are for <c>check</c>: they would bury it.</summary>
    public static IReadOnlyList<Problem> Faults(IReadOnlyList<Problem> problems) =>
        [.. problems.Where(problem => problem.Severity is Severity.Error or Severity.Warning)];
}
