namespace PlaybookGen.Model;

/// <summary>How far to trust a pattern: ◎ 実証, ○ 再現, △ 一例, ◇ 採用例, ？ 仮説. The order is from strong to weak. Practice stands apart: it rests on cases that are no evidence (練習用).</summary>
public enum Grade
{
    Proven,
    Replicated,
    SingleCase,
    Adopted,
    Hypothesis,
    Practice,
}
