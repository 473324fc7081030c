using System.CommandLine;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook build</c>: writes the site.</summary>
internal static class BuildCommand
{
    public static Command For(Caller caller)
    {
        var content = SharedOptions.Content(caller);
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = caller.Say("書き出し先（既定: _site）。", "Where the site is written (default: _site)."),
            DefaultValueFactory = _ => "_site",
        };
        var baseUrl = SharedOptions.BaseUrl(caller);
        var asOf = SharedOptions.AsOf(caller);
        var strict = SharedOptions.Strict(caller);
        var drafts = new Option<bool>("--drafts")
        {
            Description = caller.Say("drafts/ の下書きも含めます。", "Takes in the drafts in drafts/."),
        };
        var command = new Command("build", caller.Say("内容フォルダーからサイトを作ります。", "Builds the site from the content folder.")) { content, output, baseUrl, asOf, strict, drafts };
        command.SetAction(parsed => (int)Run(
            caller,
            parsed.GetRequiredValue(content),
            parsed.GetValue(drafts) ? Arguments.Drafts(caller, parsed.GetRequiredValue(content)) : new ContentFiles([], []),
            parsed.GetRequiredValue(output),
            new BuildOrder(
                Arguments.Address(baseUrl.Name, parsed.GetValue(baseUrl)),
                Arguments.Date(asOf.Name, parsed.GetValue(asOf)),
                parsed.GetValue(strict))));
        return command;
    }

    private static ExitCode Run(Caller caller, string content, ContentFiles drafts, string output, BuildOrder order)
    {
        var files = DraftFolder.Joined(Arguments.Content(caller, content), drafts);
        if (OutputDirectory.Refuse(caller.FullPath(output), output, caller.FullPath(content)) is { } refusal)
            throw new WrongUseException(refusal);

        using var staged = OutputDirectory.Stage(caller.FullPath(output));
        var result = Progress.While(
            caller,
            progress => Build.Run(order, files, staged.Write, stage => progress.Begin(BuildStageWords.Of(stage).In(caller.Language), () => staged.Count)));
        ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), ProblemLines.Faults(DraftFolder.Located(result.Problems, drafts)), content, caller.Language);
        var screen = new Screen(caller.Out, caller.IsTerminal);
        if (result.HasErrors)
        {
            new Screen(caller.Error, caller.IsTerminal).Line(Summaries.NotWritten(result, output, caller.Language));
            return ExitCode.ContentHasErrors;
        }

        staged.Publish();
        screen.Line(Summaries.Written(result, staged.Count, output, caller.Language));
        return ExitCode.Done;
    }
}
