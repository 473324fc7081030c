namespace PlaybookGen.Model;

public sealed record CalendarTick(int X, string Text);
