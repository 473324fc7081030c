using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Programs;

/// <summary><c>data/patterns.json</c>: every pattern, winning before losing, in the order shown.</summary>
public static class PatternsJson
{
    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) =>
        JsonLines.Of(catalogue.Patterns.All, (json, pattern) => Write(json, pattern, catalogue));

    private static void Write(Utf8JsonWriter json, Pattern pattern, Catalogue catalogue)
    {
        var numbers = pattern.Statistics;
        json.WriteString("id", pattern.Id);
        json.WriteString("kind", FormatWord.Of(pattern.Kind));
        json.WriteString("title", RuleSentences.Title(pattern, catalogue));
        json.WriteString("url", SitePath.Pattern(pattern).Value);
        json.WriteString("rule", RuleSentences.Text(pattern, catalogue));
        json.WriteStrings("conditions", pattern.Conditions.Select(term => term.ToString()));
        json.WriteStrings("outcomes", pattern.Outcomes);
        json.WriteStrings("tactics", pattern.Tactics);
        if (pattern.Kind == PatternKind.Losing)
            json.WriteStrings("missing", pattern.Missing);
        json.WriteString("grade", FormatWord.Of(pattern.Grade));
        json.WriteString("sign", Words.Sign(pattern.Grade));
        json.WriteString("reason", pattern.GradeReason.In(catalogue.Words.Language));
        json.WriteStartObject("counts");
        Write(json, "with", pattern.With);
        Write(json, "without", pattern.Without);
        json.WriteEndObject();
        json.WriteNumber("organisations", pattern.Organisations);
        json.WriteStartObject("rate");
        json.WriteNumberOrNull("with", numbers.RateWith?.Value);
        json.WriteNumberOrNull("without", numbers.RateWithout);
        json.WriteNumberOrNull("low", numbers.RateWith?.Low);
        json.WriteNumberOrNull("high", numbers.RateWith?.High);
        json.WriteEndObject();
        json.WriteNumberOrNull("p", numbers.P);
        json.WriteNumberOrNull("q", numbers.Q);
        json.WriteNumberOrNull("stability", numbers.Stability);
        json.WriteStartObject("statistics");
        foreach (var (name, value) in PatternFigures.Of(numbers))
            json.WriteNumberOrNull(name, value);
        json.WriteEndObject();
        json.WriteString("would_lift", pattern.ToLift.In(catalogue.Words.Language));
        json.WriteString("youngest", pattern.Youngest?.ToString());
        json.WriteBoolean("old", pattern.IsOld);
        json.WriteStrings("shared", pattern.SharedTactics);
        json.WriteStrings("variants", pattern.Variants);
        json.WriteStartArray("parts");
        foreach (var part in pattern.Parts)
        {
            json.WriteStartObject();
            json.WriteString("part", part.Part.ToString());
            Write(json, "without", part.Without);
            json.WriteNumberOrNull("p", part.PValue);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("wordings");
        foreach (var wording in pattern.Wordings)
        {
            json.WriteStartObject();
            json.WriteStrings("conditions", wording.Conditions.Select(term => term.ToString()));
            json.WriteStrings("outcomes", wording.Outcomes);
            json.WriteStrings("tactics", wording.Tactics);
            json.WriteStrings("missing", wording.Missing);
            Write(json, "with", wording.With);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("cases");
        json.WriteStrings("for", Cases(pattern, EvidenceRole.For));
        json.WriteStrings("against", Cases(pattern, EvidenceRole.Against));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, OutcomeCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("success", counts.Success);
        json.WriteNumber("partial", counts.Partial);
        json.WriteNumber("churned", counts.Churned);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Cases(Pattern pattern, EvidenceRole role) =>
        pattern.Evidence.Where(evidence => evidence.Role == role)
            .Select(evidence => evidence.CaseId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
