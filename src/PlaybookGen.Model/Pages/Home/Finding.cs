namespace PlaybookGen.Model;

/// <summary>A pattern told step by step: for which customers, what was done, towards what.</summary>
/// <param name="Date">When its newest evidence is from.</param>
/// <param name="Steps">In the order of the sentence; a step without terms says so.</param>
/// <param name="Sources">The cases that it rests on, the newest first.</param>
public sealed record Finding(PatternCard Card, PartialDate Date, IReadOnlyList<FindingStep> Steps, IReadOnlyList<CaseLink> Sources);
