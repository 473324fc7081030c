using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Time from left to right, from the first day of the earliest entry to the last day of the latest.</summary>
public sealed record TimeAxis(DateOnly First, DateOnly Last, int Width)
{
    private const int MostTicks = 13;

    public static TimeAxis? Over(IEnumerable<CalendarEntry> entries, int width)
    {
        var dates = entries.SelectMany(entry => new[] { entry.From, entry.To }).OfType<PartialDate>().ToList();
        return dates.Count == 0 ? null : new TimeAxis(dates.Min(date => date.Earliest), dates.Max(date => date.Latest), width);
    }

    /// <summary>Where an entry begins and ends; at least 4 wide when it has a date, else both 0.</summary>
    public (int Start, int End) Span(CalendarEntry entry)
    {
        if ((entry.From ?? entry.To) is not { } from)
            return (0, 0);
        var start = entry.From is null ? 0 : At(from.Earliest);
        var end = At((entry.To ?? from).Latest);
        return end < start + 4 ? (Math.Min(start, Width - 4), Math.Min(start, Width - 4) + 4) : (start, end);
    }

    /// <summary>Months, quarters or years, so that there are at most thirteen.</summary>
    public IReadOnlyList<CalendarTick> Ticks(Words words)
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        int[] steps = [1, 3, 6, 12, 24, 60, 120, 1200, 12000];
        var step = steps.First(step => months / step < MostTicks || step == 12000);
        var ticks = new List<CalendarTick>();
        for (var i = 0; i <= months; i++)
        {
            var month = (First.Year * 12) + First.Month - 1 + i;
            if (month % step != 0 || month / 12 > 9999)
                continue;
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day >= First && day <= Last)
                ticks.Add(new CalendarTick(At(day), Label(day, step, words)));
        }

        return ticks;
    }

    private static string Label(DateOnly day, int step, Words words) =>
        step >= 12 ? day.Year.ToString(CultureInfo.InvariantCulture) : words.Date(new PartialDate(day.Year, day.Month));

    private int At(DateOnly day) =>
        Last == First ? 0 : (int)((long)(day.DayNumber - First.DayNumber) * Width / (Last.DayNumber - First.DayNumber));
}
