namespace PlaybookGen.Model;

/// <summary>Patterns that the reader may want to go to for the same reason.</summary>
/// <param name="Why">The reason: a sentence.</param>
public sealed record RelatedPatterns(string Why, IReadOnlyList<PatternCard> Patterns);
