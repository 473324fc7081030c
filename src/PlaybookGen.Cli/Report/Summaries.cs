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
            ? Invariant($"{output} に書き出しました: 事例 {cases}、勝ちパターン {winning}、負けパターン {losing}、ファイル {files}。{Found(ProblemLines.Faults(result.Problems), language)}")
            : Invariant($"Wrote {output}: {cases} cases, {winning} winning and {losing} losing patterns, {files} files. {Found(ProblemLines.Faults(result.Problems), language)}");
    }

    public static string Served(BuildResult result, int pages, Language language) => language == Language.Japanese
        ? Invariant($"作りました: 事例 {result.Playbook?.Cases.Count ?? 0}、ページ {pages}。{Found(ProblemLines.Faults(result.Problems), language)}")
        : Invariant($"Built: {result.Playbook?.Cases.Count ?? 0} cases, {pages} pages. {Found(ProblemLines.Faults(result.Problems), language)}");

    public static string NotWritten(BuildResult result, string output, Language language) => language == Language.Japanese
        ? $"{Found(ProblemLines.Faults(result.Problems), language)}{output} は元のままです。"
        : $"{Found(ProblemLines.Faults(result.Problems), language)} {output} was left as it was.";

    /// <param name="problems">Those that were shown.</param>
    public static string Found(IReadOnlyList<Problem> problems, Language language)
    {
        var (must, better) = (Count(ProblemLevel.Must), Count(ProblemLevel.Better));
        if (must + better == 0)
            return language == Language.Japanese ? "直すところはありません。" : "Nothing to mend.";
        return language == Language.Japanese
            ? Invariant($"直さないと載らないところ {must} 件、直すと良くなるところ {better} 件。")
            : Invariant($"{must} must be mended, {better} better if mended.");

        int Count(ProblemLevel level) => problems.Count(problem => problem.Level == level);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
