using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Drafting;

/// <summary>The words of a プ譜 for the script that draws it. In braces stands what the script puts in.</summary>
internal static class SheetWords
{
    private const string Slot = "{n}";

    public static void Write(Utf8JsonWriter json, Words words)
    {
        json.WriteStartObject("sheet");
        json.WriteStrings("columns", Enumerable.Range(0, 5).Select(words.SheetColumn));
        json.WriteStrings("resources", Enumerable.Range(0, 8).Select(words.Resource));
        json.WriteString("comma", words.Comma);
        json.WriteString("notWritten", words.NotWritten);
        json.WriteString("notWrittenOf", words.NotWrittenOf("{names}"));
        json.WriteString("moreInTheList", words.MoreInTheListOf(Slot));
        json.WriteString("notDrawn", words.NotDrawnOf("{column}", Slot));
        json.WriteString("colon", words.Colon);
        json.WriteString("description", words.SheetDescriptionOf("{tactics}", "{objectives}"));
        Write<TacticColour>(json, "letters", words.Letter);
        Write<TacticColour>(json, "meanings", words.Meaning);
        Write<Actor>(json, "by", words.Of);
        Write<Depth>(json, "depth", words.Of);
        Write<OutcomeState>(json, "state", words.Of);
        json.WriteStartObject("dose");
        json.WriteString("minutes", words.DoseMinutes(Slot));
        json.WriteString("people", words.DosePeople(Slot));
        json.WriteString("times", words.DoseTimes(Slot));
        json.WriteString("hours-per-month", words.DoseHours(Slot));
        json.WriteString("months", words.DoseMonths(Slot));
        json.WriteEndObject();
        json.WriteStartObject("execution");
        json.WriteString("both", words.ExecutionNote(words.ExecutionOf("{done}", "{quality}")));
        json.WriteString("done", words.ExecutionNote("{done}"));
        json.WriteString("quality", words.ExecutionNote(words.QualityOf("{quality}")));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Func<T, string> word)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var value in Enum.GetValues<T>())
            json.WriteString(FormatWord.Of(value), word(value));
        json.WriteEndObject();
    }
}
