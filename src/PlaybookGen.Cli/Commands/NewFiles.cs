using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>New files of the content folder: named rightly, and never over another.</summary>
internal static class NewFiles
{
    /// <summary>The path of the new file as the user will see it.</summary>
    public static string Claim(Caller caller, string content, string folder, string id)
    {
        if (!ContentId.IsValid(id) || ContentId.IsReserved(id))
            throw new WrongUseException(Problems.NewIdIsWrong(id, ContentId.Guess(id)));
        if (!Directory.Exists(caller.FullPath(content)))
            throw new WrongUseException(Problems.ContentFolderIsMissing(content));
        var parent = content.Replace('\\', '/').TrimEnd('/');
        var path = parent is "." ? $"{folder}/{id}.md" : $"{parent}/{folder}/{id}.md";
        return File.Exists(caller.FullPath(path)) ? throw new WrongUseException(Problems.FileExists(path)) : path;
    }

    public static void Write(Caller caller, string path, string text)
    {
        OutputDirectory.Create(caller.FullPath(path), text);
        new Screen(caller.Out, caller.IsTerminal).Line(caller.Say($"{path} を作りました。", $"Wrote {path}."));
    }

    /// <summary>The terms of the library, which are known even while a case is broken.</summary>
    public static Taxonomy Vocabulary(ContentFiles files)
    {
        var vocabulary = files.Files.Where(file => file.Path == "site.yaml" || file.Path.StartsWith("taxonomy/", StringComparison.Ordinal));
        return PlaybookReader.Read(new ContentFiles([.. vocabulary], [])).Playbook?.Taxonomy ?? Taxonomy.Empty;
    }

    /// <summary>Writes a case from sheets of the pufu editor, and says what they could not tell.</summary>
    public static ExitCode Import(Caller caller, string content, string path, string pufuFile)
    {
        var reading = PufuReader.Read(InputFile.Text(caller, pufuFile));
        if (reading.Fault is { } fault)
            throw new WrongUseException(fault.Missing.Length > 0 ? Problems.SheetIsMissing(pufuFile, fault.Missing) : Problems.FileIsNoJson(pufuFile, fault.Line, fault.Column));
        var taxonomy = Vocabulary(Arguments.Content(caller, content));
        var draft = PufuImport.Draft(reading.Sheets, taxonomy);
        Write(caller, path, CaseDraftText.Of(draft, taxonomy, caller.Language));
        var missing = string.Join(", ", PufuImport.Missing(draft));
        new Screen(caller.Out, caller.IsTerminal).Line(caller.Say(
            $"プ譜に無い項目を書き足してください: {missing}。playbook check {path} で確かめられます。",
            $"Add what the sheet can't hold: {missing}. playbook check {path} checks it."));
        return ExitCode.Done;
    }
}
