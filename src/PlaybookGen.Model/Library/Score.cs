namespace PlaybookGen.Model;

/// <param name="Value">1 to 5.</param>
public sealed record Score(int Value, string? Why);
