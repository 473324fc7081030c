using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary><c>data/cases.json</c>: every case, by id.</summary>
public static class CasesJson
{
    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) => JsonLines.Of(catalogue.Playbook.Cases, Write);

    private static void Write(Utf8JsonWriter json, SuccessCase item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        json.WriteString("url", SitePath.Case(item.Id).Value);
        json.WriteString("summary", item.Summary);
        json.WriteString("status", FormatWord.Of(item.Status));
        json.WriteString("provenance", FormatWord.Of(item.Provenance));
        json.WriteString("organisation", item.Organisation);
        json.WriteString("date", item.Date.ToString());
        json.WriteString("size", item.Size is { } size ? FormatWord.Of(size) : null);
        json.WriteString("phase", item.Phase is { } phase ? FormatWord.Of(phase) : null);
        json.WriteStrings("industry", item.Industries);
        json.WriteStrings("conditions", item.Conditions);
        json.WriteStrings("obstacles", item.Obstacles);
        json.WriteStrings("outcome", item.Outcome.Tags);
        json.WriteString("statement", item.Outcome.Statement);
        json.WriteString("depth", item.Outcome.Depth is { } depth ? FormatWord.Of(depth) : null);
        json.WriteStrings("tactics", CaseTactics.Of(item.Plan));
        json.WriteStartArray("measures");
        foreach (var measure in item.Outcome.Measures)
            Write(json, measure);
        json.WriteEndArray();
        json.WriteStartArray("revisions");
        foreach (var revision in item.Revisions)
            Write(json, revision);
        json.WriteEndArray();
        json.WriteStrings("sources", item.Sources.Select(source => source.Url).OfType<string>());
    }

    private static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("metric", measure.Metric);
        json.WriteString("unit", measure.Unit);
        json.WriteNumberOrNull("baseline", measure.Baseline);
        json.WriteNumberOrNull("target", measure.Target);
        json.WriteNumberOrNull("actual", measure.Actual);
        json.WriteString("better", FormatWord.Of(measure.Better));
        json.WriteString("basis", measure.Basis is { } basis ? FormatWord.Of(basis) : null);
        json.WriteNumberOrNull("n", measure.N);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Revision revision)
    {
        json.WriteStartObject();
        json.WriteString("title", revision.Title);
        json.WriteString("date", revision.Date?.ToString());
        json.WriteString("status", revision.Status is { } status ? FormatWord.Of(status) : null);
        json.WriteStrings("tactics", CaseTactics.Of(revision.Plan));
        json.WriteEndObject();
    }
}
