using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made.Published;

/// <summary>
/// What the drills are made of, as files of the site: with it a browser tells the author of a draft which drills the case would give. Of a library of any size
/// no more than <see cref="DrillMaterial.MostCases"/> cases and one, which takes the place of a case that its author dates back.
/// </summary>
public static class DrillFiles
{
    public const string Json = "data/drill-material.json";

    /// <summary>The same as a script, for pages that are opened from the disk: it sets <c>window.playbookDrillTables</c>. It is loaded when it is asked for.</summary>
    public const string Script = "data/drill-material.js";

    public static IReadOnlyList<string> Paths { get; } = [Json, Script];

    public static IEnumerable<OutputFile> Of(Playbook playbook) =>
        WebJson.Files(Json, Script, "playbookDrillTables", json => Write(json, playbook, new Words(playbook.Site.Language)));

    private static void Write(Utf8JsonWriter json, Playbook playbook, Words words)
    {
        DrillRuleTables.Write(json);
        DrillWordTables.Write(json, words);
        DrillVocabulary.Write(json, playbook.Taxonomy);
        json.WriteStartArray("cases");
        foreach (var item in DrillMaterial.Newest(playbook, words).Take(DrillMaterial.MostCases + 1))
            DrillCases.Write(json, item, playbook.Taxonomy, words);
        json.WriteEndArray();
    }
}
