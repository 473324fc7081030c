using System.CommandLine;
using System.CommandLine.Help;

namespace PlaybookGen.Cli;

/// <summary>All commands with their options, described in the caller's language.</summary>
public static class CommandTree
{
    public static RootCommand For(Caller caller)
    {
        var root = new RootCommand(caller.Say(
            "成功事例のMarkdownから、勝ちパターンの静的サイトを作ります。",
            "Makes a static site of cases and winning patterns from Markdown case files."))
        {
            BuildCommand.For(caller),
            ServeCommand.For(caller),
            CheckCommand.For(caller),
            NewCommand.For(caller),
            ExportCommand.For(caller),
            ImportCommand.For(caller),
            MineCommand.For(caller),
            DiffCommand.For(caller),
            ExplainCommand.For(caller),
            InitCommand.For(caller),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = caller.Say("使い方を表示します。", "Shows how to use it.");
        help.Action = new HelpInBothLanguages(caller);
        root.Options.OfType<VersionOption>().Single().Description = caller.Say("バージョンを表示します。", "Shows the version.");
        return root;
    }
}
