using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace PlaybookGen.Cli;

/// <summary>The help of a command: what it does, how it is called, and what each part means.</summary>
public static class HelpText
{
    public static string Of(Command command, Caller caller)
    {
        var text = new StringBuilder();
        text.Append(command.Description).Append("\n\n");
        text.Append(caller.Say("使い方:", "Usage:")).Append("\n  ").Append(Usage(command)).Append('\n');
        Section(text, caller.Say("コマンド:", "Commands:"), command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")));
        Section(text, caller.Say("引数:", "Arguments:"), command.Arguments.Select(argument => (NameOf(argument), argument.Description ?? "")));
        Section(text, caller.Say("オプション:", "Options:"), AllOptions(command).Select(option => (NameOf(option), option.Description ?? "")));
        foreach (var section in (command as ExplainedCommand)?.Sections ?? [])
            Section(text, section.Title, section.Rows);
        if (command is RootCommand)
            text.Append(caller.Say("\n各コマンドの使い方: playbook コマンド --help\n", "\nHelp on a command: playbook COMMAND --help\n"));
        return text.ToString();
    }

    /// <summary>The option with the name of its value: <c>--content DIR</c>.</summary>
    public static string NameOf(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    public static string NameOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;

    /// <summary>The words that call a command, from <c>playbook</c> on.</summary>
    public static string FullName(Command command) =>
        command is RootCommand ? "playbook" : "playbook " + command.Name;

    private static string Usage(Command command)
    {
        var parts = new List<string> { FullName(command) };
        if (command.Subcommands.Count > 0)
            parts.Add("COMMAND");
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{NameOf(argument)}]" : NameOf(argument)));
        parts.AddRange(command.Options.Where(option => option.Required).Select(NameOf));
        parts.AddRange(command.Options.Where(option => !option.Required && option is not (HelpOption or VersionOption)).Select(option => $"[{NameOf(option)}]"));
        return string.Join(' ', parts);
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Where(option => !option.Hidden)
            .OrderBy(option => option is HelpOption or VersionOption);

    private static void Section(StringBuilder text, string title, IEnumerable<(string Name, string Meaning)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
            return;
        var width = list.Max(row => DisplayWidth.Of(row.Name));
        text.Append('\n').Append(title).Append('\n');
        foreach (var (name, meaning) in list)
            text.Append("  ").Append(DisplayWidth.Pad(name, width)).Append("  ").Append(meaning).Append('\n');
    }
}
