using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Patterns in the form of the site's <c>data/patterns.json</c>.</summary>
internal static class PatternJson
{
    public static string Of(PatternSet patterns) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var pattern in patterns.All)
            Write(writer, pattern);
        writer.WriteEndArray();
    });

    static void Write(Utf8JsonWriter writer, Pattern pattern)
    {
        var numbers = pattern.Statistics;
        writer.WriteStartObject();
        writer.WriteString("id", pattern.Id);
        writer.WriteString("kind", FormatWord.Of(pattern.Kind));
        writer.WriteString("url", $"/{(pattern.Kind == PatternKind.Winning ? "patterns" : "losing")}/{pattern.Id}/");
        Texts(writer, "conditions", pattern.Conditions.Select(term => term.ToString()));
        Texts(writer, "outcomes", pattern.Outcomes);
        Texts(writer, "tactics", pattern.Tactics);
        Texts(writer, "missing", pattern.Missing);
        writer.WriteString("grade", FormatWord.Of(pattern.Grade));
        writer.WriteStartObject("counts");
        Counts(writer, "with", pattern.With);
        Counts(writer, "without", pattern.Without);
        writer.WriteEndObject();
        writer.WriteNumber("organisations", pattern.Organisations);
        writer.WriteStartObject("rate");
        Number(writer, "with", numbers.RateWith?.Value);
        Number(writer, "without", numbers.RateWithout);
        Number(writer, "low", numbers.RateWith?.Low);
        Number(writer, "high", numbers.RateWith?.High);
        writer.WriteEndObject();
        Number(writer, "p", numbers.P);
        Number(writer, "q", numbers.Q);
        Number(writer, "stability", numbers.Stability);
        writer.WriteStartObject("statistics");
        foreach (var (name, value) in PatternFigures.Of(numbers))
            Number(writer, name, value);
        writer.WriteEndObject();
        writer.WriteStartObject("cases");
        Texts(writer, "for", Cases(pattern, EvidenceRole.For));
        Texts(writer, "against", Cases(pattern, EvidenceRole.Against));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static IEnumerable<string> Cases(Pattern pattern, EvidenceRole role) =>
        pattern.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.CaseId).Distinct().Order(StringComparer.Ordinal);

    static void Counts(Utf8JsonWriter writer, string name, OutcomeCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("success", counts.Success);
        writer.WriteNumber("partial", counts.Partial);
        writer.WriteNumber("churned", counts.Churned);
        writer.WriteEndObject();
    }

    static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number)
            writer.WriteRawValue(number.ToString("G10", System.Globalization.CultureInfo.InvariantCulture));
        else
            writer.WriteNullValue();
    }
}
