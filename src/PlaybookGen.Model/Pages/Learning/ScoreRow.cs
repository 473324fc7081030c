namespace PlaybookGen.Model;

/// <param name="Value">1 to 5.</param>
public sealed record ScoreRow(string Label, int Value, string? Why);
