using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PlaybookGen.Content;

/// <summary>
/// The rules by which one case is checked, as data: the format, the vocabulary, the words of the guesses and the advice, every message in the site's
/// language, and for each key how a real case of this library fills it.
/// </summary>
internal static class RulesJson
{
    /// <summary>Letters of all scripts stay readable; signs that mean something in HTML are written as escapes, as the script may stand in a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>JSON with one member of the outermost object a line; ends in LF.</returns>
    public static byte[] Of(Playbook playbook)
    {
        var language = playbook.Site.Language;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", language == Language.Japanese ? "ja" : "en");
            ShapeTable.Write(json, CaseFormat.Root, language);
            json.WritePropertyName("keyPlaces");
            JsonSerializer.Serialize(json, KeyPlaces.Of(CaseFormat.Root));
            Strings(json, "knownKeys", KnownKeys.All);
            Vocabulary(json, playbook.Taxonomy);
            Guesses(json);
            Advice(json);
            Anonymity(json);
            Messages(json, language);
            RealExamples.Write(json, playbook);
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    internal static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Vocabulary(Utf8JsonWriter json, Taxonomy taxonomy)
    {
        json.WriteStartObject("vocabulary");
        foreach (var facet in Enum.GetValues<Facet>())
        {
            json.WriteStartArray(FormatWord.Of(facet));
            foreach (var term in taxonomy[facet])
            {
                json.WriteStartObject();
                json.WriteString("id", term.Id);
                json.WriteString("label", term.Label);
                if (term.Parent is { } parent)
                    json.WriteString("parent", parent);
                if (term.Synonyms.Count > 0)
                    Strings(json, "synonyms", term.Synonyms);
                if (term.Says.Count > 0)
                    Strings(json, "says", term.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Guesses(Utf8JsonWriter json)
    {
        json.WriteStartObject("guesses");
        Strings(json, "yes", YesNoGuess.Yes);
        Strings(json, "no", YesNoGuess.No);
        json.WritePropertyName("eras");
        JsonSerializer.Serialize(json, DateGuess.YearBeforeEra);
        Strings(json, "reservedIds", ContentId.Reserved);
        Strings(json, "sitePages", PageAddresses.Made);
        Strings(json, "keysWithUnit", NumberAdvice.KeysWithUnit);
        json.WriteEndObject();
    }

    private static void Advice(Utf8JsonWriter json)
    {
        json.WriteStartObject("advice");
        Strings(json, "farGoals", AdviceWords.FarGoals);
        Strings(json, "meansEndings", AdviceWords.MeansEndings);
        Strings(json, "joints", AdviceWords.Joints);
        Strings(json, "vagueWords", AdviceWords.VagueWords);
        json.WritePropertyName("placeholders");
        JsonSerializer.Serialize(json, AdviceWords.Placeholders);
        json.WriteNumber("longestBareGoal", AdviceWords.LongestBareGoal);
        json.WriteEndObject();
    }

    private static void Anonymity(Utf8JsonWriter json)
    {
        json.WriteStartArray("anonymity");
        foreach (var rule in AnonymityRules.All)
        {
            json.WriteStartObject();
            json.WriteString("kind", FormatWord.Of(rule.Kind));
            json.WriteNumber("level", rule.Level);
            json.WriteString("pattern", rule.Pattern);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Messages(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("messages");
        foreach (var (name, problem) in MessageTemplates.All)
        {
            json.WriteStartObject(name);
            json.WriteString("code", problem.Code);
            json.WriteString("severity", FormatWord.Of(problem.Severity));
            Pieces(json, "what", problem.Message.In(language));
            Pieces(json, "fix", problem.Fix.In(language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Pieces(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray(name);
        foreach (var piece in Slot.Pieces(text))
        {
            if (piece.Name.Length == 0)
            {
                json.WriteStringValue(piece.Text);
                continue;
            }

            json.WriteStartObject();
            json.WriteString("of", piece.Name);
            if (piece.Form.Length > 0)
                json.WriteString("form", piece.Form);
            if (piece.Separator.Length > 0)
                json.WriteString("join", piece.Separator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
