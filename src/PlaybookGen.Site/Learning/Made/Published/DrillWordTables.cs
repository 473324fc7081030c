using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made.Published;

/// <summary>The words of the drills' titles, questions and hints, with <c>{0}</c> where something of the cases stands.</summary>
internal static class DrillWordTables
{
    public static void Write(Utf8JsonWriter json, Words words)
    {
        json.WriteBoolean("isJapanese", words.Language == Language.Japanese);
        json.WriteStartObject("forms");
        foreach (var form in Enum.GetValues<DrillForm>())
        {
            json.WriteStartObject(FormatWord.Of(form));
            json.WriteString("question", words.Question(form));
            json.WriteStrings("hints", words.Hints(form));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("words");
        foreach (var (name, text) in Of(words))
            json.WriteString(name, text);
        foreach (var kind in Enum.GetValues<ProductKind>())
            json.WriteString("product-" + FormatWord.Of(kind), words.Of(kind));
        foreach (var verdict in Enum.GetValues<Verdict>())
            json.WriteString("move-" + FormatWord.Of(verdict), words.NextMove(verdict));
        json.WriteEndObject();
        json.WriteStrings("months", words.MonthNames);
    }

    private static IEnumerable<(string Name, string Text)> Of(Words words) =>
    [
        ("quoted", words.Quoted("{0}")), ("insteadOf", words.InsteadOf("{0}", "{1}")), ("numbered", words.NumberedTitle("{0}", "{1}", "{2}")),
        ("change", words.Change("{0}", "{1}", "{2}")), ("percentage", words.Percentage("{0}", "{1}", "{2}")),
        ("few", words.FewAbout), ("rising", words.ChangeAbout(rising: true)), ("falling", words.ChangeAbout(rising: false)),
        ("colon", words.Colon), ("comma", words.Comma), ("betweenIndustries", words.BetweenIndustries), ("blank", words.Blank),
        ("year", words.YearDate("{0}")), ("month", words.MonthDate("{0}", "{1}")), ("day", words.DayDate("{0}", "{1}", "{2}")),
    ];
}
