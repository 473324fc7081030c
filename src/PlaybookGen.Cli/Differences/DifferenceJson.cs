using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A knowledge difference for programs.</summary>
public static class DifferenceJson
{
    public static string Of(KnowledgeDifference difference) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("cases");
        json.WriteStrings("added", difference.Added);
        json.WriteStrings("changed", difference.Changed);
        json.WriteStrings("removed", difference.Removed);
        json.WriteEndObject();
        json.WriteStartArray("patterns");
        foreach (var change in difference.Patterns)
            Write(json, change);
        json.WriteEndArray();
        json.WriteStartArray("holes");
        foreach (var hole in difference.Holes)
        {
            json.WriteStartObject();
            json.WriteString("term", hole.Term.ToString());
            json.WriteString("outcome", hole.Outcome?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("drills", difference.Drills);
        json.WriteStartArray("madeDrills");
        foreach (var drill in difference.MadeDrills)
        {
            json.WriteStartObject();
            json.WriteString("id", drill.Id);
            json.WriteString("kind", FormatWord.Of(drill.Kind));
            json.WriteString("title", drill.About);
            json.WriteString("question", drill.Question);
            json.WriteStrings("choices", drill.Choices.Select(choice => choice.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("drillMaterial");
        foreach (var material in difference.DrillMaterial)
        {
            json.WriteStartObject();
            json.WriteString("case", material.CaseId);
            json.WriteStrings("kinds", material.Kinds.Select(FormatWord.Of));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PatternChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Pattern.Id);
        json.WriteString("kind", FormatWord.Of(change.Pattern.Kind));
        json.WriteString("change", FormatWord.Of(change.Kind));
        json.WriteStrings("tactics", change.Pattern.Tactics);
        json.WriteString("gradeBefore", Grade(change.Before));
        json.WriteString("gradeAfter", Grade(change.After));
        json.WriteNumber("organisationsBefore", change.Before?.Organisations ?? 0);
        json.WriteNumber("organisationsAfter", change.After?.Organisations ?? 0);
        json.WriteStrings("casesFor", change.CasesFor);
        json.WriteStrings("casesAgainst", change.CasesAgainst);
        json.WriteEndObject();
    }

    private static string? Grade(Pattern? pattern) => pattern is null ? null : FormatWord.Of(pattern.Grade);
}
