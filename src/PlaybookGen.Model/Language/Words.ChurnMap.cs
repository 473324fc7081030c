namespace PlaybookGen.Model;

/// <summary>Words of the churn map.</summary>
public sealed partial class Words
{
    public string ChurnMap => Pick("病態関連図", "Churn map");

    public string ChurnMapSays => Pick(
        "解約の兆しから原因へさかのぼり、それぞれを反転させた計画まで見渡します。",
        "From the signs of churn back to their causes, and for each the plans that turned it round.");

    public string MapCaption => Pick(
        "左の状態が、右の状態につながります。実線は事例で見られたつながり、破線はまだ事例がないつながり（事例募集中）です。箱を選ぶと、その行へ移ります。",
        "A state on the left leads to one on the right. Solid lines were seen in cases; dashed ones have no case yet. A box leads to its row below.");

    public string MapLeftOut(int count) => Pick(
        $"図には主な状態だけを描いています。ほかの{Number(count)}件は下の表にあります。",
        $"The drawing holds the main states; {Number(count)} more are in the table below.");

    public string SolidLine => Pick("実線：事例あり", "Solid: seen in cases");

    public string DashedLine => Pick("破線：事例募集中", "Dashed: no case yet");

    public string FlagBox => Pick("二重枠：解約の兆し", "Double frame: sign of churn");

    public string CauseTable => Pick("反プ譜とプ譜", "Each state and what turned it round");

    public string CauseTableSays => Pick(
        "左が「解約に向かう状態」（反プ譜）、右がそれを反転させた中間目的（プ譜）です。",
        "On the left the state on the way to churn, on the right the objective that took its place.");

    public string ObstacleColumn => Pick("望ましくない状態", "Obstacle");

    public string LeadsToColumn => Pick("つながる先", "Leads to");

    public string InvertedColumn => Pick("反転させた状態", "Turned round into");

    public string NothingFollows => Pick("解約の兆しです。", "A sign of churn itself.");

    public string NoCaseShowsIt => Pick("事例募集中", "No case yet");

    public string NotTurnedRound => Pick("反転させた事例は、まだありません。", "No case has turned it round yet.");

    public string MoreInversions(int count) => Pick($"ほか{Number(count)}件", $"{Number(count)} more");

    public string SupportText(CauseSupport support) =>
        (support.HasCases ? Organisations(support.Organisations) : NoCaseShowsIt)
        + (support.PracticeCases == 0 ? "" : Pick($"・{PracticeCount(support.PracticeCases)}", $", {PracticeCount(support.PracticeCases)}"));
}
