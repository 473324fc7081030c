using System.CommandLine;

namespace PlaybookGen.Cli;

/// <summary><c>playbook import</c>: a file of another tool becomes a case.</summary>
internal static class ImportCommand
{
    public static Command For(Caller caller)
    {
        var file = new Argument<string>("FILE") { Description = caller.Say("読み込むファイル。", "The file to read.") };
        var format = new Option<string>("--format") { HelpName = "pufu", Required = true, Description = caller.Say("ファイルの形: pufu（プ譜エディタのJSON）。", "Its form: pufu (JSON of the pufu editor).") };
        var id = new Option<string>("--id") { HelpName = "ID", Required = true, Description = caller.Say("新しい事例のid。", "The id of the new case.") };
        var content = SharedOptions.Content(caller);
        var command = new Command("import", caller.Say("ほかの道具のファイルから事例の下書きを作ります。", "Begins a case from a file of another tool.")) { file, format, id, content };
        command.SetAction(parsed =>
        {
            Arguments.OneOf(format.Name, parsed.GetRequiredValue(format), "pufu");
            var folder = parsed.GetRequiredValue(content);
            var path = NewFiles.Claim(caller, folder, "cases", parsed.GetRequiredValue(id));
            return (int)NewFiles.Import(caller, folder, path, parsed.GetRequiredValue(file));
        });
        return command;
    }
}
