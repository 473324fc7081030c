namespace PlaybookGen.Site.Exchange;

/// <summary>中間目的 on a sheet, with the 施策 that hang on it.</summary>
public sealed record PufuPurpose(PufuText Text, IReadOnlyList<PufuMeasure> Measures);
