using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>A grade with what it was counted from.</summary>
sealed record Graded(Grade Grade, Witnesses Witnesses, Phrase Reason)
{
    public int Supporters => Witnesses.Supporters;

    public int Adopters => Witnesses.Adopters;

    public OutcomeCounts Counts => Witnesses.Counts;
}
