using System.CommandLine;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook init</c>: a new content folder that works from the first minute.</summary>
internal static class InitCommand
{
    public static Command For(Caller caller)
    {
        var folder = new Argument<string>("DIR") { Description = caller.Say("新しいフォルダー。", "The new folder.") };
        var command = new Command(
            "init",
            caller.Say("新しい内容フォルダーを、確認と公開の手順ごと作ります。", "Makes a new content folder, with its checks and its publication."))
        {
            folder,
        };
        command.SetAction(parsed => (int)Run(caller, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static ExitCode Run(Caller caller, string folder)
    {
        var path = caller.FullPath(folder);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry) != ".git")))
            throw new WrongUseException(Problems.InitFolderIsNotEmpty(folder));
        var files = StarterFiles.In(caller.Language);
        foreach (var (name, text) in files)
            OutputDirectory.Create(Path.Combine(path, name), text);
        var screen = new Screen(caller.Out, caller.IsTerminal);
        screen.Line(caller.Say($"{folder} に {files.Count} 個のファイルを作りました。次は:", $"Wrote {files.Count} files to {folder}. Next:"));
        screen.Line($"  playbook new case first-case --content {folder}");
        screen.Line($"  playbook serve --content {folder}");
        return ExitCode.Done;
    }
}
