namespace PlaybookGen.Model;

public sealed record Hypothesis(string Text, string? Asked, string? Reaction, string? Revised);
