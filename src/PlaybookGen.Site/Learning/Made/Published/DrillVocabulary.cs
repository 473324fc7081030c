using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made.Published;

/// <summary>Of the vocabulary what the rules ask: labels, and of obstacles and conditions by what other words they are known and where they stand.</summary>
internal static class DrillVocabulary
{
    public static void Write(Utf8JsonWriter json, Taxonomy taxonomy)
    {
        json.WriteStartObject("vocabulary");
        foreach (var facet in new[] { Facet.Industries, Facet.Conditions, Facet.Tactics, Facet.Obstacles })
        {
            json.WriteStartObject(FormatWord.Of(facet));
            foreach (var term in taxonomy[facet])
                Write(json, term);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Term term)
    {
        json.WriteStartObject(term.Id);
        json.WriteString("label", term.Label);
        if (term.Parent is { } parent)
            json.WriteString("parent", parent);
        if (term.Principle is { } principle)
            json.WriteString("principle", FormatWord.Of(principle));
        if (term.Phase is { } phase)
            json.WriteString("phase", FormatWord.Of(phase));
        if (term.Facet is Facet.Conditions or Facet.Obstacles)
        {
            DrillCases.Strings(json, "known", term.Synonyms.Append(term.Description.PlainText).Where(text => text.Length > 0));
            DrillCases.Strings(json, "causes", term.Causes);
            DrillCases.Strings(json, "says", term.Says);
        }

        json.WriteEndObject();
    }
}
