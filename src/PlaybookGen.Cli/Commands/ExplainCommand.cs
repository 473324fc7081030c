using PlaybookGen.Content;
using System.CommandLine;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook explain PB1104</c>: the page about one message.</summary>
internal static class ExplainCommand
{
    public static Command For(Caller caller)
    {
        var code = new Argument<string>("PBnnnn") { Description = caller.Say("メッセージの番号。", "The code of the message.") };
        var command = new Command("explain", caller.Say("メッセージの意味と直し方を、例つきで説明します。", "Explains a message and its cure, with an example.")) { code };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(code).ToUpperInvariant();
            var page = ExplanationPages.Find(wanted, caller.Language)
                ?? throw new WrongUseException(Problems.CodeIsUnknown(parsed.GetRequiredValue(code), Nearest.Of(wanted, ExplanationPages.Codes)));
            caller.Out.Write(page);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
