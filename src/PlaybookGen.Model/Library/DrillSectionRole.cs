namespace PlaybookGen.Model;

/// <summary>状況, 問い, ヒント, 解答例, 解説, もう一問, or another heading.</summary>
public enum DrillSectionRole
{
    Situation,
    Question,
    Hint,
    Answer,
    Explanation,
    FollowUp,
    Other,
}
