namespace PlaybookGen.Model;

/// <param name="Y">Its upper edge.</param>
public sealed record CalendarLane(string Title, int Y, int Height, IReadOnlyList<CalendarBar> Bars);
