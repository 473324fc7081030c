namespace PlaybookGen.Model;

public sealed record DrillChoice(string Text, bool Correct, string? Why);
