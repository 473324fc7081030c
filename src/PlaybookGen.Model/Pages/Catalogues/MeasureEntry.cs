namespace PlaybookGen.Model;

/// <summary>One way in which a result was measured.</summary>
/// <param name="Result">From where to where, in one line.</param>
public sealed record MeasureEntry(string Metric, string Result, string? Method, Basis? Basis, double? N, CaseLink In);
