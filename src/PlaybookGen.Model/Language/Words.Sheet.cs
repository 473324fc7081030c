namespace PlaybookGen.Model;

/// <summary>Words on a プ譜.</summary>
public sealed partial class Words
{
    /// <summary>Heading of a column, counted from 0 at the left.</summary>
    public string SheetColumn(int index) => index switch
    {
        0 => Pick("廟算八要素", "Resources"),
        1 => Pick("施策", "Tactics"),
        2 => Pick("中間目的", "Objectives"),
        3 => Pick("勝利条件", "Win condition"),
        _ => Pick("獲得目標", "Goal"),
    };

    public string SheetDescription(int tactics, int objectives) => SheetDescriptionOf(Number(tactics), Number(objectives));

    public string SheetDescriptionOf(string tactics, string objectives) => Pick(
        $"左から右へ、廟算八要素、施策{tactics}件、中間目的{objectives}件、勝利条件、獲得目標を線で結んだ図。同じ内容を図の後に文章で示す。",
        $"From left to right: resources, {tactics} tactics, {objectives} objectives, the win condition and the goal, joined by lines. The same follows as text.");

    public string InvertsNote(string obstacle) => Pick($"↻ {obstacle}", $"↻ {obstacle}");

    public string Colon => Pick("：", ": ");

    public string MoreInTheTable(int count) => MoreInTheListOf(Number(count));

    public string MoreInTheListOf(string count) => Pick($"ほか{count}件は一覧に", $"{count} more in the list");

    public string NotDrawn(string column, int count) => NotDrawnOf(column, Number(count));

    public string NotDrawnOf(string column, string count) => Pick($"図に入りきらない{column}（{count}件）", $"{column} beyond the drawing ({count})");

    /// <summary>One sign for a tactic colour.</summary>
    public string Letter(TacticColour colour) => colour switch
    {
        TacticColour.White => Pick("白", "W"),
        TacticColour.Red => Pick("赤", "R"),
        TacticColour.Green => Pick("緑", "G"),
        TacticColour.Blue => Pick("青", "B"),
        _ => Pick("黄", "Y"),
    };

    public string Meaning(TacticColour colour) => colour switch
    {
        TacticColour.White => Pick("通常の施策", "Ordinary"),
        TacticColour.Red => Pick("必ず行う主な施策", "Main action, must be done"),
        TacticColour.Green => Pick("面倒でも行う施策", "A chore that must be done"),
        TacticColour.Blue => Pick("後の問題を防ぐ施策", "Prevents a later problem"),
        _ => Pick("余裕があれば行う施策", "If resources allow"),
    };

    public string Of(PlanChange change) => change switch
    {
        PlanChange.Added => Pick("追加", "Added"),
        PlanChange.Changed => Pick("変更", "Changed"),
        _ => Pick("終了", "Dropped"),
    };

    public string Meaning(PlanChange change) => change switch
    {
        PlanChange.Added => Pick("この局面で加えた", "Added in this phase"),
        PlanChange.Changed => Pick("前の局面から変えた", "Changed since the phase before"),
        _ => Pick("この局面ではやめた", "No longer done in this phase"),
    };
}
