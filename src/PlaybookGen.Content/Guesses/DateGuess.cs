using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>The date that was probably meant: era years, slashes, full-width digits, Japanese and English months.</summary>
public static partial class DateGuess
{
    internal static readonly Dictionary<string, int> YearBeforeEra = new(StringComparer.Ordinal)
    {
        ["令和"] = 2018,
        ["R"] = 2018,
        ["平成"] = 1988,
        ["H"] = 1988,
        ["昭和"] = 1925,
        ["S"] = 1925,
        ["大正"] = 1911,
        ["T"] = 1911,
        ["明治"] = 1867,
        ["M"] = 1867,
    };

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Null when the text names no day, month or year in a way that is known here.</summary>
    public static PartialDate? Of(string written)
    {
        if (written.Length > 60)
            return null;
        var text = About().Replace(KanjiNumber.ToDigits(written.Normalize(NormalizationForm.FormKC)).Trim(), "");
        return OfEra(EraDate().Match(text))
            ?? OfParts(YearFirst().Match(text))
            ?? OfParts(Digits().Match(text))
            ?? OfParts(MonthFirst().Match(text))
            ?? OfParts(DayFirst().Match(text))
            ?? OfNumbers(YearLast().Match(text));
    }

    private static PartialDate? OfEra(Match match) => !match.Success ? null : Date(
        YearBeforeEra[match.Groups["era"].Value.ToUpperInvariant()] + (match.Groups["y"].Value == "元" ? 1 : Number(match.Groups["y"]) ?? 0),
        Number(match.Groups["m"]),
        Number(match.Groups["d"]));

    private static PartialDate? OfParts(Match match)
    {
        if (!match.Success || Number(match.Groups["y"]) is not { } year)
            return null;
        var name = match.Groups["name"];
        var month = name.Success ? Array.IndexOf(Months, name.Value[..3].ToLowerInvariant()) + 1 : Number(match.Groups["m"]);
        return Date(year, month, Number(match.Groups["d"]));
    }

    /// <summary>Day and month before the year: only when one of them can't be a month.</summary>
    private static PartialDate? OfNumbers(Match match)
    {
        if (!match.Success || Number(match.Groups["a"]) is not { } a || Number(match.Groups["b"]) is not { } b || Number(match.Groups["y"]) is not { } year)
            return null;
        return a > 12 ? Date(year, b, a) : b > 12 ? Date(year, a, b) : null;
    }

    /// <summary>The date, or as much of it as exists.</summary>
    private static PartialDate? Date(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999)
            return null;
        if (month is null or < 1 or > 12)
            return new PartialDate(year);
        return day is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value) ? new PartialDate(year, month) : new PartialDate(year, month, day);
    }

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("(?:頃|ごろ|ころ)$")]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<era>令和|平成|昭和|大正|明治|[RHSTM])\s*(?<y>元|\d{1,2})\s*(?:年|[./-])?\s*(?:(?<m>\d{1,2})\s*(?:月|[./-])?\s*(?:(?<d>\d{1,2})\s*日?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex EraDate();

    [GeneratedRegex(@"^(?<y>\d{4})\s*(?:年度?|[./\-,\s])?\s*(?:(?<m>\d{1,2})\s*(?:月|[./\-\s])?\s*(?:(?<d>\d{1,2})\s*日?(?:[T\s].*)?)?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(?:(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+)?,?\s*(?<y>\d{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?:(?<d>\d{1,2})(?:st|nd|rd|th)?\s+)?(?:(?<y>\d{4})\s+)?(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?(?:\s+(?<y>\d{4}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<y>\d{4})$")]
    private static partial Regex YearLast();
}
