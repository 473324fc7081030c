using System.Text;

namespace PlaybookGen.Content;

/// <summary>
/// The rules of the format as files of the site: what a browser needs to check a case by the same rules as <c>playbook check</c>,
/// and JSON Schemas for editors.
/// </summary>
public static class RuleFiles
{
    /// <summary>The rules as JSON.</summary>
    public const string Json = "data/rules.json";

    /// <summary>The same as a script, for pages that are opened from the disk: it sets <c>window.playbookRuleTables</c>.</summary>
    public const string Script = "data/rules.js";

    /// <summary>Where each kind of file has its JSON Schema.</summary>
    public const string SchemaFolder = "data/schema/";

    /// <summary>The paths of all files, for those who check links.</summary>
    public static IReadOnlyList<string> Paths { get; } = [Json, Script, .. SchemaFiles.Kinds.Select(kind => SchemaFolder + kind.Name), SchemaFolder + CheckSchema.Name];

    public static IEnumerable<OutputFile> Of(Playbook playbook)
    {
        foreach (var file in WebJson.Files(Json, Script, "playbookRuleTables", json => RulesJson.Write(json, playbook)))
            yield return file;
        foreach (var (name, shape) in SchemaFiles.Kinds)
            yield return new OutputFile(SchemaFolder + name, Encoding.UTF8.GetBytes(JsonSchemaWriter.Write(shape, playbook.Taxonomy, playbook.Site.Language)));
        yield return new OutputFile(SchemaFolder + CheckSchema.Name, Encoding.UTF8.GetBytes(CheckSchema.Text));
    }
}
