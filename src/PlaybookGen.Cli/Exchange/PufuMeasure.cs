namespace PlaybookGen.Cli;

/// <summary>施策 on a sheet.</summary>
/// <param name="Colour">white, red, green, blue or yellow.</param>
public sealed record PufuMeasure(PufuText Text, string Colour);
