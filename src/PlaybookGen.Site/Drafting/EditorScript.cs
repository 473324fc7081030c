using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Drafting;

/// <summary><c>data/editor.js</c>: the vocabulary, the words and the place that the scripts of the form need, as a script so that it is there from disk too.</summary>
public static class EditorScript
{
    public static readonly SitePath Path = new("data/editor.js");

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) => ScriptValue.Of("playbookEditor", json =>
    {
        var settings = catalogue.Playbook.Site;
        json.WriteString("language", catalogue.Words.LanguageTag);
        json.WriteString("site", settings.Title);
        json.WriteString("folder", HandInPlaces.Folder(settings));
        json.WriteStartObject("terms");
        foreach (var facet in Enum.GetValues<Facet>())
            Write(json, facet, catalogue.Taxonomy);
        json.WriteEndObject();
        json.WriteStrings("files", Files(catalogue.Playbook));
        json.WriteStartObject("words");
        foreach (var (name, text) in catalogue.Words.Editor)
            json.WriteString(name, text);
        json.WriteEndObject();
        json.WriteStartObject("grades");
        foreach (var grade in Enum.GetValues<Grade>())
            json.WriteString(FormatWord.Of(grade), $"{Words.Sign(grade)} {catalogue.Words.Of(grade)}".Trim());
        json.WriteEndObject();
        json.WriteStartObject("drillKinds");
        foreach (var kind in Enum.GetValues<MadeDrillKind>())
            json.WriteString(FormatWord.Of(kind), catalogue.Words.Of(kind));
        json.WriteEndObject();
        SheetWords.Write(json, catalogue.Words);
    });

    /// <summary>The content files that are pages, by which the form tells a name that is taken and a link that leads nowhere.</summary>
    private static IEnumerable<string> Files(Playbook playbook) => playbook.Cases.Select(item => item.SourcePath)
        .Concat(playbook.Drills.Select(drill => drill.SourcePath))
        .Concat(playbook.Pages.Select(page => page.SourcePath))
        .Concat(playbook.Kits.Select(kit => kit.SourcePath))
        .Concat(playbook.Products.Select(product => product.SourcePath))
        .Concat(playbook.Targets.Select(target => target.SourcePath))
        .Concat(playbook.Paths.Select(path => path.SourcePath));

    /// <summary>In the order of the tree, each with its depth, and what else people say for it.</summary>
    private static void Write(Utf8JsonWriter json, Facet facet, Taxonomy taxonomy)
    {
        json.WriteStartArray(FormatWord.Of(facet));
        foreach (var term in taxonomy[facet].Where(term => term.Parent is null))
            Write(json, term, 0, taxonomy);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Term term, int depth, Taxonomy taxonomy)
    {
        json.WriteStartObject();
        json.WriteString("id", term.Id);
        json.WriteString("label", term.Label);
        if (depth > 0)
            json.WriteNumber("depth", depth);
        if (term.Synonyms.Count + term.Says.Count > 0)
            json.WriteStrings("said", term.Synonyms.Concat(term.Says));
        json.WriteEndObject();
        foreach (var child in taxonomy.Children(term.Facet, term.Id))
            Write(json, child, depth + 1, taxonomy);
    }
}
