namespace PlaybookGen.Model;

public sealed record CalendarEntry(PartialDate? From, PartialDate? To, string Event);
