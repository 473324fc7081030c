namespace PlaybookGen.Model;

/// <summary>The plans behind a pattern laid on one another: what its organisations did for the same states.</summary>
/// <param name="Organisations">How many plans of independent organisations it is made of.</param>
/// <param name="Practice">Whether they are all for practice or explanation.</param>
/// <param name="Rows">The same as the drawing, for those who don't see it.</param>
public sealed record MergedPlan(Sheet Sheet, int Organisations, bool Practice, IReadOnlyList<MergedRow> Rows);
