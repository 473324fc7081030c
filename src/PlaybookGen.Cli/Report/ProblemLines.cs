using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Several problems for a person, a blank line between them.</summary>
public static class ProblemLines
{
    /// <param name="folder">The content folder as the user wrote it.</param>
    public static void Write(Screen screen, IReadOnlyList<Problem> problems, string folder, Language language)
    {
        foreach (var problem in problems)
        {
            ProblemText.Write(screen, problem, folder, language);
            screen.Line("");
        }
    }

    /// <summary>What stands in the way of a site. Advice and good points are for <c>check</c>: they would bury it.</summary>
    public static IReadOnlyList<Problem> Faults(IReadOnlyList<Problem> problems) =>
        [.. problems.Where(problem => problem.Severity is Severity.Error or Severity.Warning)];
}
