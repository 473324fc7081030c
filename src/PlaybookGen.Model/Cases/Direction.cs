namespace PlaybookGen.Model;

/// <summary>発展の4方向: how one state of a plan leads to the next (高度化 抽象化 最適化 繊細化).</summary>
public enum Direction
{
    Higher,
    Broader,
    Leaner,
    Kinder,
}
