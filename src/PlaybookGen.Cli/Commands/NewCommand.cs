using System.CommandLine;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook new</c>: begins a file of the content.</summary>
internal static class NewCommand
{
    public static Command For(Caller caller)
    {
        var kind = new Argument<string>("KIND") { Description = caller.Say("case（事例）、drill（ドリル）、target（開発候補）のどれか。", "One of case, drill, target.") };
        var id = new Argument<string>("ID") { Description = caller.Say("新しいid。英小文字、数字、ハイフン。", "The new id: lower-case letters, digits, hyphens.") };
        var pattern = new Option<string?>("--from-pattern")
        {
            HelpName = "ID",
            Description = caller.Say("条件、勝利条件、施策をこのパターンから取ります。", "Takes conditions, outcome and tactics from this pattern."),
        };
        var pufu = new Option<string?>("--from-pufu")
        {
            HelpName = "FILE",
            Description = caller.Say("プ譜エディタのJSONから始めます。", "Begins from a JSON file of the pufu editor."),
        };
        var content = SharedOptions.Content(caller);
        var command = new Command("new", caller.Say("事例、ドリル、開発候補の下書きを作ります。", "Begins a case, a drill or a target.")) { kind, id, pattern, pufu, content };
        command.SetAction(parsed => (int)Run(
            caller,
            Arguments.OneOf("KIND", parsed.GetRequiredValue(kind), "case", "drill", "target"),
            parsed.GetRequiredValue(id),
            (parsed.GetValue(pattern), parsed.GetValue(pufu)),
            parsed.GetRequiredValue(content)));
        return command;
    }

    private static ExitCode Run(Caller caller, string kind, string id, (string? Pattern, string? Pufu) from, string content)
    {
        if ((kind != "case" && (from.Pattern ?? from.Pufu) is not null) || (from.Pattern is not null && from.Pufu is not null))
            throw new WrongUseException(Problems.DraftHasOneOrigin());
        var file = NewFiles.Claim(caller, content, kind + "s", id);
        if (from.Pufu is not null)
            return NewFiles.Import(caller, content, file, from.Pufu);

        var files = Arguments.Content(caller, content);
        var result = Build.Plan(new BuildOrder(), files).Result;
        var taxonomy = NewFiles.Vocabulary(files);
        var date = result.Playbook?.NewestDate ?? new PartialDate(caller.Today.Year, caller.Today.Month, caller.Today.Day);
        var text = kind switch
        {
            "drill" => OtherDrafts.Drill(caller.Language),
            "target" => OtherDrafts.Target(taxonomy, caller.Language),
            _ when from.Pattern is null => CaseDraftText.Of(CaseDrafts.Blank(taxonomy, date, caller.Language), taxonomy, caller.Language),
            _ => CaseDraftText.Of(
                CaseDrafts.FromPattern(Find(result, from.Pattern!), CaseDrafts.Blank(taxonomy, date, caller.Language)), taxonomy, caller.Language),
        };
        NewFiles.Write(caller, file, text);
        return ExitCode.Done;
    }

    private static Pattern Find(BuildResult result, string id) =>
        result.Patterns.All.FirstOrDefault(pattern => pattern.Id == id)
        ?? throw new WrongUseException(Problems.PatternIsUnknown(id, Nearest.Of(id, result.Patterns.All.Select(pattern => pattern.Id))));
}
