using System.Net;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The whole report in Markdown and in Japanese, for the summary of a GitHub job.</summary>
public static class StepSummary
{
    public static string Of(IReadOnlyList<Problem> problems, string folder)
    {
        var text = new StringBuilder("## 内容の確認\n\n").Append(Summaries.Found(problems, Language.Japanese)).Append("\n\n");
        foreach (var group in problems.OrderBy(problem => problem.Severity).GroupBy(problem => problem.Severity))
        {
            text.Append("### ").Append(Heading(group.Key)).Append("\n\n");
            foreach (var problem in group)
                Write(text, problem, folder);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "直す必要があるところ",
        Severity.Warning => "直したほうがよいところ",
        Severity.Advice => "考えてみるとよいところ",
        _ => "良い点",
    };

    private static void Write(StringBuilder text, Problem problem, string folder)
    {
        text.Append("- ");
        if (problem.At.IsInFile)
            text.Append(Safe(FormattableString.Invariant($"{ProblemText.PathOf(problem.At, folder)}:{problem.At.Line}"))).Append(' ');
        text.Append(Safe(problem.Message.Ja));
        if (problem.Fix.Ja.Length > 0)
            text.Append("<br>").Append(Safe(problem.Fix.Ja));
        text.Append(" (").Append(problem.Code).Append(")\n");
    }

    /// <summary>What a contributor wrote must not become markup of the summary.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var sign in WebUtility.HtmlEncode(VisibleText.Of(text)))
        {
            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '!' or '|' or '~' or '@')
                safe.Append('\\');
            safe.Append(sign);
        }

        return safe.ToString();
    }
}
