using System.Text.Json;

namespace PlaybookGen.Content;

/// <summary>
/// The rules by which one case is checked, as data: the format, the vocabulary, the words of the guesses and the advice, every message in the site's
/// language, and for each key how a real case of this library fills it.
/// </summary>
internal static class RulesJson
{
    public static void Write(Utf8JsonWriter json, Playbook playbook)
    {
        var language = playbook.Site.Language;
        json.WriteString("language", language == Language.Japanese ? "ja" : "en");
        ShapeTable.Write(json, CaseFormat.Root, language);
        json.WritePropertyName("keyPlaces");
        JsonSerializer.Serialize(json, KeyPlaces.Of(CaseFormat.Root));
        json.WriteStrings("knownKeys", KnownKeys.All);
        Vocabulary(json, playbook.Taxonomy);
        Guesses(json);
        Advice(json);
        Anonymity(json);
        Messages(json, language);
        RealExamples.Write(json, playbook);
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
                    json.WriteStrings("synonyms", term.Synonyms);
                if (term.Says.Count > 0)
                    json.WriteStrings("says", term.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Guesses(Utf8JsonWriter json)
    {
        json.WriteStartObject("guesses");
        json.WriteStrings("yes", YesNoGuess.Yes);
        json.WriteStrings("no", YesNoGuess.No);
        json.WritePropertyName("eras");
        JsonSerializer.Serialize(json, DateGuess.YearBeforeEra);
        json.WriteStrings("reservedIds", ContentId.Reserved);
        json.WriteStrings("sitePages", PageAddresses.Made);
        json.WriteStrings("keysWithUnit", NumberAdvice.KeysWithUnit);
        json.WriteEndObject();
    }

    private static void Advice(Utf8JsonWriter json)
    {
        json.WriteStartObject("advice");
        json.WriteStrings("farGoals", AdviceWords.FarGoals);
        json.WriteStrings("meansEndings", AdviceWords.MeansEndings);
        json.WriteStrings("joints", AdviceWords.Joints);
        json.WriteStrings("vagueWords", AdviceWords.VagueWords);
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
