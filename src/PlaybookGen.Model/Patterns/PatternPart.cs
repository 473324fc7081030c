namespace PlaybookGen.Model;

/// <summary>What one part of a pattern adds: the same cases without the demand for this part.</summary>
/// <param name="Part">The tactic or condition taken away.</param>
/// <param name="Without">How the cases of the smaller pattern that lack this part ended.</param>
/// <param name="PValue">One-sided exact p of the pattern inside the smaller one; null when nothing is left to compare.</param>
public sealed record PatternPart(TermId Part, OutcomeCounts Without, double? PValue);
