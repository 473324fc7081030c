using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyList<string> Paths { get; } = [Json, Script];

    public static IEnumerable<OutputFile> Of(Playbook playbook)
    {
        var json = Write(playbook, new Words(playbook.Site.Language));
        yield return new OutputFile(Json, json);
        yield return new OutputFile(Script, (byte[])[.. "window.playbookDrillTables = "u8, .. json.AsSpan()[..^1], .. ";\n"u8]);
    }

    private static byte[] Write(Playbook playbook, Words words)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            DrillRuleTables.Write(json);
            DrillWordTables.Write(json, words);
            DrillVocabulary.Write(json, playbook.Taxonomy);
            json.WriteStartArray("cases");
            foreach (var item in DrillMaterial.Newest(playbook, words).Take(DrillMaterial.MostCases + 1))
                DrillCases.Write(json, item, playbook.Taxonomy, words);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }
}
