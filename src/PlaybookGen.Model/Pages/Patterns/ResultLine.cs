namespace PlaybookGen.Model;

/// <summary>One number with what it rests on.</summary>
/// <param name="Text">Metric, from where to where.</param>
/// <param name="Basis">Null when the source doesn't say.</param>
/// <param name="N">Over how many it was taken.</param>
public sealed record ResultLine(string Text, Basis? Basis, double? N);
