using System.CommandLine;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook diff</c>: what a change of the content does to what the library knows.</summary>
internal static class DiffCommand
{
    public static Command For(Caller caller)
    {
        var from = new Argument<string>("BASE") { Description = caller.Say("比べる元。内容フォルダーか git のリビジョン(例: origin/main)。", "What to compare with: a content folder or a git revision, such as origin/main.") };
        var head = new Argument<string>("HEAD")
        {
            Description = caller.Say("変えた後の内容フォルダー(既定: content)。", "The content folder after the change (default: content)."),
            DefaultValueFactory = _ => "content",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "text|markdown|json",
            Description = caller.Say("書き出す形(既定: text)。", "The form of the answer (default: text)."),
            DefaultValueFactory = _ => "text",
        };
        var baseUrl = SharedOptions.BaseUrl(caller);
        var command = new Command("diff", caller.Say("内容の変更で、パターンや空いているところがどう変わるかを示します。", "Shows what a change does to the patterns and the open places.")) { from, head, format, baseUrl };
        command.SetAction(parsed => (int)Run(
            caller,
            parsed.GetRequiredValue(from),
            parsed.GetRequiredValue(head),
            Arguments.OneOf(format.Name, parsed.GetRequiredValue(format), "text", "markdown", "json"),
            Arguments.Address(baseUrl.Name, parsed.GetValue(baseUrl))));
        return command;
    }

    private static ExitCode Run(Caller caller, string from, string head, string format, Uri? site)
    {
        var after = Arguments.Content(caller, head);
        var before = Directory.Exists(caller.FullPath(from)) ? ContentDirectory.Read(caller.FullPath(from)) : GitRevision.Read(caller.FullPath(head), from);
        if (Read(caller, before, from) is not { } old)
            return ExitCode.ContentHasErrors;
        if (Read(caller, after, head) is not { } now)
        {
            if (format == "markdown")
                caller.Out.Write(DifferenceText.Waiting(caller.Language));
            return ExitCode.ContentHasErrors;
        }

        var difference = Progress.While(caller, progress =>
        {
            progress.Begin(caller.Say("比べています", "Comparing"));
            return KnowledgeDifference.Of(Knowledge.Of(old, before), Knowledge.Of(now, after));
        });
        caller.Out.Write(format switch
        {
            "json" => DifferenceJson.Of(difference),
            "markdown" => DifferenceText.Markdown(difference, site ?? now.Site.BaseUrl, caller.Language),
            _ => DifferenceText.Plain(difference, caller.Language),
        });
        return ExitCode.Done;
    }

    /// <summary>Null when the content has errors, which are shown.</summary>
    private static Playbook? Read(Caller caller, ContentFiles content, string name)
    {
        var reading = PlaybookReader.Read(content);
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), [.. reading.Problems.Where(problem => problem.Severity == Severity.Error)], name, caller.Language);
        return reading.Playbook;
    }
}
