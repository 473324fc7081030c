using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>Numbers and dates as readers write them.</summary>
public sealed partial class Words
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Between the members of a short list: <c>、</c> or <c>, </c>.</summary>
    public string Comma => Pick("、", ", ");

    /// <summary>A date as exact as it is known: 2024年5月, May 2024.</summary>
    public string Date(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
            return Pick(year + "年", year);
        var inJapanese = $"{year}年{month}月";
        var inEnglish = $"{EnglishMonths[month - 1]} {year}";
        return date.Day is { } day ? Pick($"{inJapanese}{day}日", $"{day} {inEnglish}") : Pick(inJapanese, inEnglish);
    }

    /// <summary>At most four digits after the point, thousands set apart: 1,234.5.</summary>
    public static string Number(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A number with its unit; a Latin unit that is a word stands apart: 352件, 30%, 5 hours.</summary>
    public static string Amount(double value, string? unit)
    {
        if (unit is null)
            return Number(value);
        return char.IsAsciiLetter(unit[0]) ? Number(value) + " " + unit : Number(value) + unit;
    }

    /// <summary>A share as a whole percentage: 0.75 is 75%.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    public string Cases(int count) => Pick($"{Number(count)}事例", count == 1 ? "1 case" : $"{Number(count)} cases");

    public string Organisations(int count) => Pick($"{Number(count)}組織", count == 1 ? "1 organisation" : $"{Number(count)} organisations");

    public string Revisions(int count) => Pick($"{Number(count)}局面", count == 1 ? "1 phase of a plan" : $"{Number(count)} phases of plans");
}
