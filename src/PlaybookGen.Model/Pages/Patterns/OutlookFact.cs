namespace PlaybookGen.Model;

/// <summary>What to expect of a pattern, in sentences under one label.</summary>
public sealed record OutlookFact(string Label, IReadOnlyList<string> Sentences);
