namespace PlaybookGen.Model;

/// <summary>One entry of the calendar, drawn and told.</summary>
/// <param name="When">Its dates in words.</param>
/// <param name="Event">In full.</param>
/// <param name="Label">As drawn: one line.</param>
public sealed record CalendarBar(int X, int Y, int Width, int LabelX, string When, string Event, string Label);
