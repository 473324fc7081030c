using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The last line of a build or a check: what came of it, in numbers.</summary>
public static class Summaries
{
    public static string Written(BuildResult result, int files, string output, Language language)
    {
        var cases = result.Playbook?.Cases.Count ?? 0;
        var (winning, losing) = (result.Patterns.Winning.Count, result.Patterns.Losing.Count);
        return language == Language.Japanese
            ? Invariant($"{output} に書き出しました: 事例 {cases}、勝ちパターン {winning}、負けパターン {losing}、ファイル {files}。{Found(result.Problems, language)}")
            : Invariant($"Wrote {output}: {cases} cases, {winning} winning and {losing} losing patterns, {files} files. {Found(result.Problems, language)}");
    }

    public static string Served(BuildResult result, int files, Language language) => language == Language.Japanese
        ? Invariant($"作りました: 事例 {result.Playbook?.Cases.Count ?? 0}、ファイル {files}。{Found(result.Problems, language)}")
        : Invariant($"Built: {result.Playbook?.Cases.Count ?? 0} cases, {files} files. {Found(result.Problems, language)}");

    public static string NotWritten(BuildResult result, string output, Language language) => language == Language.Japanese
        ? $"{Found(result.Problems, language)}{output} は元のままです。"
        : $"{Found(result.Problems, language)} {output} was left as it was.";

    public static string Found(IReadOnlyList<Problem> problems, Language language)
    {
        var (errors, warnings) = (Count(Severity.Error), Count(Severity.Warning));
        if (errors + warnings == 0)
            return language == Language.Japanese ? "誤りも警告もありません。" : "No errors, no warnings.";
        return language == Language.Japanese
            ? Invariant($"誤り {errors} 件、警告 {warnings} 件。")
            : Invariant($"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}.");

        int Count(Severity severity) => problems.Count(problem => problem.Severity == severity);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
