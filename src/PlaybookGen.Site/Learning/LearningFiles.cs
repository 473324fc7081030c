using System.Text;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Learning.Made;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Learning;

/// <summary>
/// What the learning scripts know of the site, once as JSON and once as a script, which can be loaded from the file system too: all drills, and the steps of
/// all paths.
/// </summary>
public static class LearningFiles
{
    public static readonly SitePath Script = new("data/learning.js");
    public static readonly SitePath Json = new("data/learning.json");

    public static IEnumerable<PlannedFile> Of(Catalogue catalogue, LearningLibrary library)
    {
        if (!LearningPages.HasSomethingToLearn(catalogue.Playbook))
            return [];
        return
        [
            new PlannedFile(Json, () => Entries(catalogue, library)),
            new PlannedFile(Script, () => Encoding.UTF8.GetBytes(
                $"window.playbookLearning = {Encoding.UTF8.GetString(Entries(catalogue, library).Span).TrimEnd()};\n"
                + $"window.playbookLearningWords = {Encoding.UTF8.GetString(BarWords(catalogue.Words).Span).Trim().Trim('[', ']').Trim()};\n")),
        ];
    }

    private static ReadOnlyMemory<byte> Entries(Catalogue catalogue, LearningLibrary library)
    {
        var words = catalogue.Words;
        var entries = catalogue.Playbook.Drills
            .Select(drill => new LearningEntry("drill", SitePath.Drill(drill.Id), drill.Title, words.Of(drill.Kind), drill.Level, drill.Minutes, []))
            .Concat(library.MadeDrills.Select(drill => new LearningEntry(
                "drill", MadeDrillPages.Path(drill), MadeDrillPages.Title(drill, words), words.Of(drill.Kind), Words.MadeLevel(drill.Kind), Words.MadeMinutes(drill.Kind), [])))
            .Concat(catalogue.Playbook.Paths.Select(path => new LearningEntry(
                "path", SitePath.LearningPath(path.Id), path.Title, null, null, null, PathPages.Stops(path, catalogue))));
        return JsonLines.Of(entries, Write);
    }

    /// <summary>Words of the bar that leads from step to step; it is drawn on pages of many kinds.</summary>
    private static ReadOnlyMemory<byte> BarWords(Words words) => JsonLines.Of([words], (json, said) =>
    {
        json.WriteString("finish", said.StepFinish);
        json.WriteString("last", said.StepFinishLast);
        json.WriteString("skip", said.StepSkipDrill);
        json.WriteString("left", said.StepLeft);
    });

    private static void Write(Utf8JsonWriter json, LearningEntry entry)
    {
        json.WriteString("type", entry.Type);
        json.WriteString("id", entry.At.Value);
        json.WriteString("title", entry.Title);
        if (entry.Kind is not null)
            json.WriteString("kind", entry.Kind);
        if (entry is { Level: { } level, Minutes: { } minutes })
        {
            json.WriteNumber("level", level);
            json.WriteNumber("minutes", minutes);
        }

        if (entry.Stops.Count > 0)
            Write(json, entry.Stops);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PathStop> stops)
    {
        json.WriteStartArray("steps");
        foreach (var stop in stops.Where(stop => stop.To is not null))
        {
            json.WriteStartObject();
            json.WriteString("key", stop.Key);
            json.WriteString("id", stop.To!.To.Value);
            json.WriteString("kind", stop.Kind);
            json.WriteString("title", stop.To.Text);
            json.WriteNumber("minutes", stop.Minutes);
            json.WriteBoolean("drill", stop.IsDrill);
            if (stop.To.Anchor is not null)
                json.WriteString("at", stop.To.Anchor);
            if (stop.Task is not null)
                json.WriteString("task", stop.Task);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed record LearningEntry(string Type, SitePath At, string Title, string? Kind, int? Level, int? Minutes, IReadOnlyList<PathStop> Stops);
}
