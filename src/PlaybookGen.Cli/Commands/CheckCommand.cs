using System.CommandLine;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook check</c>: says what a build would say, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command For(Caller caller)
    {
        var files = new Argument<string[]>("FILES")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = caller.Say("この中のファイルだけを報告します（既定: すべて）。", "Reports on these files alone (default: all)."),
        };
        var content = SharedOptions.Content(caller);
        var strict = SharedOptions.Strict(caller);
        var format = new Option<string>("--format")
        {
            HelpName = "text|json|github|sarif",
            Description = caller.Say("報告の形（既定: text）。", "The form of the report (default: text)."),
            DefaultValueFactory = _ => "text",
        };
        var command = new Command("check", caller.Say("内容を調べ、何も書き出しません。", "Checks the content and writes nothing.")) { files, content, strict, format };
        command.SetAction(parsed => (int)Run(
            caller,
            parsed.GetRequiredValue(content),
            parsed.GetValue(files) ?? [],
            new BuildOrder(Strict: parsed.GetValue(strict)),
            Arguments.OneOf(format.Name, parsed.GetRequiredValue(format), "text", "json", "github", "sarif")));
        return command;
    }

    private static ExitCode Run(Caller caller, string content, IReadOnlyList<string> paths, BuildOrder order, string format)
    {
        var files = Arguments.Content(caller, content);
        var wanted = CheckedFiles.Of(caller, content, files, paths);
        var drawn = 0;
        var result = Progress.While(
            caller,
            progress => Build.Run(order, files, _ => drawn++, stage => progress.Begin(BuildStageWords.Of(stage).In(caller.Language), () => drawn)));
        var problems = wanted is null ? result.Problems : [.. result.Problems.Where(problem => wanted.Contains(problem.At.File.Path))];
        Write(caller, problems, content, format, new ShownExamples(result.SoundCases));
        return problems.Any(problem => problem.Severity == Severity.Error) ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    /// <summary>The most important first; what is good would bury what still has to be mended.</summary>
    private static IReadOnlyList<Problem> ForAPerson(IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Level == ProblemLevel.Must)
            ? [.. problems.Where(problem => problem.Level != ProblemLevel.Good).OrderBy(problem => problem.Level)]
            : [.. problems.OrderBy(problem => problem.Level)];

    private static void Write(Caller caller, IReadOnlyList<Problem> problems, string content, string format, ShownExamples examples)
    {
        switch (format)
        {
            case "json":
                caller.Out.Write(ProblemJson.Of(problems, content, caller.Language, examples));
                break;
            case "sarif":
                caller.Out.Write(SarifLog.Of(problems, content, caller.Language));
                break;
            case "github":
                foreach (var line in GitHubAnnotations.Lines(problems, content, caller.Language, examples))
                    caller.Out.Write(line + "\n");
                caller.Out.Write(Summaries.Found(problems, caller.Language) + "\n");
                caller.StepSummary?.Write(StepSummary.Of(problems, content, examples));
                break;
            default:
                var screen = new Screen(caller.Out, caller.IsTerminal);
                ProblemLines.Write(screen, ForAPerson(problems), content, caller.Language, examples);
                screen.Line(Summaries.Found(problems, caller.Language));
                break;
        }
    }
}
