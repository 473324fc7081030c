namespace PlaybookGen.Model;

/// <summary>Patterns of one grade.</summary>
/// <param name="Patterns">Empty when nothing has this grade, which the list says.</param>
public sealed record PatternGroup(Grade Grade, IReadOnlyList<PatternCard> Patterns);
