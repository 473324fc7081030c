using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Cli;

/// <summary>What reading a file of the プ譜 editor gives: its sheets in order, or why there are none.</summary>
public sealed record PufuReading(IReadOnlyList<PufuSheet> Sheets, PufuFault? Fault);
