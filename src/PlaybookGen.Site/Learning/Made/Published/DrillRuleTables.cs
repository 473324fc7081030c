using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made.Published;

/// <summary>The numbers and patterns that the rules go by: they stand in the rules, and a browser goes by the same.</summary>
internal static class DrillRuleTables
{
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("limits");
        foreach (var (name, value) in Limits())
            json.WriteNumber(name, value);
        json.WriteEndObject();
        json.WriteStartObject("patterns");
        foreach (var (name, pattern) in SentencePatterns.All)
            json.WriteString(name, pattern);
        json.WriteEndObject();
        json.WriteString("sentenceEnd", SentencePatterns.SentenceEnd);
        json.WriteString("plainKanji", ChoiceText.Plain);
        json.WriteStrings("means", RatioDrills.Means);
    }

    private static IEnumerable<(string Name, double Value)> Limits() =>
    [
        ("cases", DrillMaterial.MostCases), ("ofAKind", MadeDrills.MostOfAKind), ("wanted", Distractors.Wanted), ("tooAlike", Distractors.TooAlike), ("short", ChoiceText.Short),
        ("mendUses", MendDrills.MostUses), ("factUses", FactDrills.MostUses), ("factShortest", FactDrills.Shortest),
        ("invertMostOverlap", InvertDrills.MostOverlap), ("invertLeastOverlap", InvertDrills.LeastOverlap), ("invertOfAnObstacle", InvertDrills.MostOfAnObstacle),
        ("signalJapanese", SignalDrills.ShortestJapanese), ("signalEnglish", SignalDrills.ShortestEnglish), ("signalOverlap", SignalDrills.MostOverlap),
        ("causeWithBoth", CauseDrills.FewestWithBoth), ("causeOfAConsequence", CauseDrills.MostOfAConsequence),
        ("habitLift", TacticHabits.LeastLift), ("habitFewest", TacticHabits.Fewest), ("habitFewestByShare", TacticHabits.FewestByShare), ("habitShare", TacticHabits.Share),
        ("gpoFewest", GpoDrills.Fewest), ("ratioLead", RatioDrills.Lead), ("ratioFew", RatioDrills.FewAreBelow), ("ratioMany", RatioDrills.ManyAreAbove), ("ratioUses", RatioDrills.MostUses),
        ("verdictOfAKind", VerdictDrills.MostOfAVerdict), ("verdictMostOfThePlan", VerdictDrills.MostOfThePlan), ("dropMost", DropDrills.MostKept), ("dropFewest", DropDrills.FewestKept),
        ("predictAdded", PredictDrills.MostAdded), ("predictOverlap", PredictDrills.MostOverlap), ("compareSuccesses", CompareDrills.FewestSuccesses),
    ];
}
