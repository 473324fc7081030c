namespace PlaybookGen.Model;

/// <summary>勝ちパターン or 負けパターン.</summary>
public enum PatternKind
{
    Winning,
    Losing,
}
