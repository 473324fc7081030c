using PlaybookGen.Model;

namespace PlaybookGen.Site.Catalogues;

/// <summary>The least and the most of each part of some doses.</summary>
public static class DoseRanges
{
    public static string Text(IReadOnlyList<Dose> doses, Words words) => string.Join(
        words.Comma,
        new (Func<Dose, double?> Part, Func<string, string> Say)[]
        {
            (dose => dose.HoursPerMonth, words.DoseHours),
            (dose => dose.Months, words.DoseMonths),
            (dose => dose.Minutes, words.DoseMinutes),
            (dose => dose.Times, words.DoseTimes),
            (dose => dose.People, words.DosePeople),
        }.Select(kind => Range([.. doses.Select(kind.Part).OfType<double>()]) is { } range ? kind.Say(range) : "").Where(text => text.Length > 0));

    private static string? Range(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return null;
        var (least, most) = (Words.Number(values.Min()), Words.Number(values.Max()));
        return least == most ? least : $"{least}–{most}";
    }
}
