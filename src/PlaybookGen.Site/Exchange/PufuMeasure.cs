namespace PlaybookGen.Site.Exchange;

/// <summary>One 施策 of a sheet.</summary>
/// <param name="Progress">How far it has come, 0 to 100 percent; null where the sheet doesn't say.</param>
public sealed record PufuMeasure(PufuText Text, string Colour, double? Progress = null);
