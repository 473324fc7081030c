namespace PlaybookGen.Model;

/// <summary>Words that warn in one phase since introduction.</summary>
public sealed record PhaseWords(string Phase, IReadOnlyList<string> Says);
