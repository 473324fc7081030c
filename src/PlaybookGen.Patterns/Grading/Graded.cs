using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>A grade with what it was counted from.</summary>
sealed record Graded(Grade Grade, Witnesses Witnesses, Phrase Reason)
{
    public int Supporters => Witnesses.Supporters;

    public int Adopters => Witnesses.Adopters;

    public OutcomeCounts Counts => Witnesses.Counts;

    /// <summary>How many further organisations with the result, shown by a number, would lift the grade; null when that would not be enough.</summary>
    public int? SuccessesToLift => Grade switch
    {
        Grade.SingleCase when !Witnesses.TakesAStepAway => 2 - Math.Min(1, Witnesses.Numbered),
        Grade.Adopted when Supporters == 0 => 1,
        _ => null,
    };
}
