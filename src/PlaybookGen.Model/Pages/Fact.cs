namespace PlaybookGen.Model;

public sealed record Fact(string Label, string Value);
