using System.CommandLine;
using System.Text;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Cli;

/// <summary><c>playbook export</c>: a case for another tool.</summary>
internal static class ExportCommand
{
    public static Command For(Caller caller)
    {
        var id = new Argument<string>("CASE-ID") { Description = caller.Say("事例のid。", "The id of the case.") };
        var format = new Option<string>("--format")
        {
            HelpName = "pufu|markdown|csv",
            Required = true,
            Description = caller.Say("pufu（プ譜エディタのJSON）、markdown（事例ファイル）、csv（施策の表）。", "pufu (JSON of the pufu editor), markdown (the case file), csv (a table of its tactics)."),
        };
        var content = SharedOptions.Content(caller);
        var command = new Command("export", caller.Say("事例をほかの道具のために書き出します。", "Writes a case for another tool.")) { id, format, content };
        command.SetAction(parsed => (int)Run(
            caller,
            parsed.GetRequiredValue(id),
            Arguments.OneOf(format.Name, parsed.GetRequiredValue(format), "pufu", "markdown", "csv"),
            parsed.GetRequiredValue(content)));
        return command;
    }

    private static ExitCode Run(Caller caller, string id, string format, string content)
    {
        var files = Arguments.Content(caller, content);
        var reading = PlaybookReader.Read(files);
        if (reading.Playbook is null)
        {
            ProblemLines.Write(new Screen(caller.Error, caller.IsTerminal), [.. reading.Problems.Where(problem => problem.Severity == Severity.Error)], content, caller.Language);
            return ExitCode.ContentHasErrors;
        }

        var cases = reading.Playbook.Cases;
        var item = cases.FirstOrDefault(one => one.Id == id)
            ?? throw new WrongUseException(Problems.CaseIsUnknown(id, Nearest.Of(id, cases.Select(one => one.Id))));
        switch (format)
        {
            case "pufu":
                caller.Out.Write(Encoding.UTF8.GetString(PufuJson.Of(item).Span));
                var leftOut = string.Join("; ", PufuExport.LeftOut(item));
                new Screen(caller.Error, caller.IsTerminal).Line(caller.Say($"プ譜に書けないため省いた項目: {leftOut}。", $"Left out, since a sheet can't hold it: {leftOut}."));
                break;
            case "csv":
                caller.Out.Write(Encoding.UTF8.GetString(CaseTable.Of(item, reading.Playbook.Taxonomy).Span).TrimStart('\uFEFF'));
                break;
            default:
                caller.Out.Write(FileText(files.Files.First(file => file.Path == item.SourcePath)));
                break;
        }

        return ExitCode.Done;
    }

    /// <summary>The case file as text, in the form that every tool reads: no byte order mark, LF, NFC.</summary>
    private static string FileText(ContentFile file) =>
        Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
}
