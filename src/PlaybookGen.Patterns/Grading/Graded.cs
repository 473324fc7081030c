using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>A grade with what it was counted from.</summary>
/// <param name="Supporters">Organisations that got the result (losing patterns: that failed).</param>
/// <param name="Adopters">Organisations whose plans hold the tactics.</param>
/// <param name="Counts">How the organisations that carried them out ended.</param>
sealed record Graded(Grade Grade, int Supporters, int Adopters, OutcomeCounts Counts, Phrase Reason);
