using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Problems as a GitHub job shows them beside the changed lines.</summary>
public static class GitHubAnnotations
{
    /// <summary>GitHub shows no more of them, and a contributor should not read more at once.</summary>
    private const int MaxShown = 10;

    /// <summary>At most ten lines, the most important first.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Problem> problems, string folder, Language language, ShownExamples examples) =>
        problems
            .OrderBy(problem => problem.Severity)
            .Take(MaxShown)
            .Select(problem => Line(problem, folder, language, examples));

    private static string Line(Problem problem, string folder, Language language, ShownExamples examples)
    {
        var place = problem.At.IsInFile
            ? FormattableString.Invariant($"file={Property(ProblemText.PathOf(problem.At, folder))},line={problem.At.Line},col={problem.At.Column},")
            : "";
        var message = problem.Message.In(language) + (problem.Fix.In(language) is { Length: > 0 } fix ? "\n" + fix : "")
            + (examples.Of(problem) is { } example ? (language == Language.Japanese ? "\n実例: " : "\nReal case: ") + ShownExamples.Text(example, language) : "");
        return $"::{Kind(problem.Severity)} {place}title={Property(ProblemText.LevelOf(problem, language) + " " + problem.Code)}::{Text(message)}";
    }

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
