namespace PlaybookGen.Model;

/// <summary>What one case brought.</summary>
/// <param name="Supports">Patterns that it speaks for.</param>
/// <param name="Contradicts">Patterns that it is a counter-case of.</param>
public sealed record CaseChange(CaseCard Case, IReadOnlyList<PatternCard> Supports, IReadOnlyList<PatternCard> Contradicts);
