namespace PlaybookGen.Model;

/// <summary>A pattern that a plan can be begun from.</summary>
/// <param name="Begin">This page, opened with the pattern.</param>
public sealed record PlanBeginning(PatternCard Card, Link Begin);
