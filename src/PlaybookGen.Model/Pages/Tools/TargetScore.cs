namespace PlaybookGen.Model;

/// <summary>One score of a candidate.</summary>
/// <param name="Factor">generality, longevity, severity, opportunity or difficulty.</param>
/// <param name="Value">1 to 5; null when the writer gave none.</param>
public sealed record TargetScore(string Factor, string Label, int? Value, string? Why);
