using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>A date known to the year, the month or the day, as sources give it.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when only the year is known.</param>
/// <param name="Day">1 to 31, or null when only the month is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD in ASCII digits; null for anything else and for days that don't exist.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return null;
        if (Number(text, 0, 4) is not { } year || year == 0)
            return null;
        if (text.Length == 4)
            return new PartialDate(year);
        if (Number(text, 5, 2) is not { } month || month is 0 or > 12)
            return null;
        if (text.Length == 7)
            return new PartialDate(year, month);
        if (Number(text, 8, 2) is not { } day || day == 0 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new PartialDate(year, month, day);
    }

    /// <summary>Compares by the last day that each date can mean; of two that end alike the more exact one comes later.</summary>
    public int CompareTo(PartialDate other)
    {
        var byEnd = Latest.CompareTo(other.Latest);
        return byEnd != 0 ? byEnd : Earliest.CompareTo(other.Earliest);
    }

    /// <summary>The date as the content format writes it.</summary>
    public override string ToString()
    {
        var text = Year.ToString("0000", CultureInfo.InvariantCulture);
        if (Month is { } month)
            text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
        if (Day is { } day)
            text += "-" + day.ToString("00", CultureInfo.InvariantCulture);
        return text;
    }

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && text.AsSpan(start, length).IndexOfAnyExceptInRange('0', '9') < 0
            ? value
            : null;
}
