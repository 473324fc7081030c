using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The whole report in Markdown and in Japanese, for the summary of a GitHub job.</summary>
public static class StepSummary
{
    private static readonly Words Words = new(Language.Japanese);

    public static string Of(IReadOnlyList<Problem> problems, string folder, ShownExamples examples)
    {
        var text = new StringBuilder("## 内容の確認\n\n").Append(Summaries.Found(problems, Language.Japanese)).Append("\n\n");
        foreach (var group in problems.OrderBy(problem => problem.Severity).GroupBy(problem => problem.Level))
        {
            text.Append("### ").Append(Words.Of(group.Key)).Append("\n\n");
            foreach (var problem in group)
                Write(text, problem, folder, examples);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Problem problem, string folder, ShownExamples examples)
    {
        text.Append("- ");
        if (problem.At.IsInFile)
            text.Append(SafeMarkdown.Of(FormattableString.Invariant($"{ProblemText.PathOf(problem.At, folder)}:{problem.At.Line}"))).Append(' ');
        text.Append(SafeMarkdown.Of(problem.Message.Ja));
        if (problem.Fix.Ja.Length > 0)
            text.Append("<br>").Append(SafeMarkdown.Of(problem.Fix.Ja));
        if (examples.Of(problem) is { } example)
            text.Append("<br>実例: ").Append(SafeMarkdown.Of(ShownExamples.Text(example, Language.Japanese)));
        text.Append(" (").Append(problem.Code).Append(")\n");
    }
}
