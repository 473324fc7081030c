using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>Numbers and dates as readers write them.</summary>
public sealed partial class Words
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] JapaneseMonths = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    /// <summary>Between the members of a short list: <c>、</c> or <c>, </c>.</summary>
    public string Comma => Pick("、", ", ");

    /// <summary>A date as exact as it is known: 2024年5月, May 2024.</summary>
    public string Date(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
            return YearDate(year);
        var name = MonthNames[month - 1];
        return date.Day is { } day ? DayDate(year, name, day.ToString(CultureInfo.InvariantCulture)) : MonthDate(year, name);
    }

    /// <summary>January first, as they stand in a date.</summary>
    public IReadOnlyList<string> MonthNames => Language == Language.Japanese ? JapaneseMonths : EnglishMonths;

    public string YearDate(string year) => Pick(year + "年", year);

    public string MonthDate(string year, string month) => Pick($"{year}年{month}月", $"{month} {year}");

    public string DayDate(string year, string month, string day) => Pick($"{year}年{month}月{day}日", $"{day} {month} {year}");

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
