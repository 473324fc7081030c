using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Cases;

/// <summary>Draws the three plans of a calendar over one axis of time.</summary>
public static class CalendarLayout
{
    private const int Width = 1000;
    private const int AxisHeight = 30;
    private const int TitleHeight = 26;
    private const int RowHeight = 36;
    private const int LabelInset = 8;

    /// <summary>Entries of one lane beyond this are left out.</summary>
    private const int MostEntries = 30;

    private static readonly TextStyle LabelStyle = new(13, false);

    /// <summary>Null when no entry has a date. An entry without any is told but not drawn.</summary>
    public static CalendarView? Draw(PlanCalendar calendar, Words words)
    {
        IReadOnlyList<CalendarEntry>[] plans = [calendar.Customer, calendar.Product, calendar.Business];
        var axis = TimeAxis.Over(plans.SelectMany(plan => plan.Take(MostEntries)), Width);
        if (axis is null)
            return null;
        var lanes = new List<CalendarLane>();
        var y = AxisHeight;
        for (var i = 0; i < plans.Length; i++)
        {
            if (plans[i].Count == 0)
                continue;
            var top = y;
            y += TitleHeight;
            var bars = new List<CalendarBar>();
            foreach (var entry in plans[i].Take(MostEntries))
            {
                bars.Add(Bar(entry, y, axis, words));
                y += RowHeight;
            }

            lanes.Add(new CalendarLane(words.CalendarLane(i), top, y - top, bars));
        }

        return new CalendarView(Width, y + 4, axis.Ticks(words), lanes);
    }

    private static CalendarBar Bar(CalendarEntry entry, int y, TimeAxis axis, Words words)
    {
        var (start, end) = axis.Span(entry);
        var label = TextWrap.Wrap(entry.Event, LabelStyle, Width / 2, 1).Lines.FirstOrDefault("");
        var labelX = Math.Max(LabelInset, Math.Min(start, Width - LabelInset - TextWrap.Width(label, LabelStyle)));
        return new CalendarBar(start, y, end - start, labelX, Dates(entry, words), entry.Event, label);
    }

    private static string Dates(CalendarEntry entry, Words words) => (entry.From, entry.To) switch
    {
        ({ } from, { } to) when from != to => words.Span(words.Date(from), words.Date(to)),
        ({ } from, null) => words.Date(from),
        (null, { } to) => words.Span("", words.Date(to)),
        ({ } from, _) => words.Date(from),
        _ => words.NotWritten,
    };
}
