namespace PlaybookGen.Model;

/// <summary>What a case leaves open, a sentence each.</summary>
public sealed partial class Words
{
    public string UnknownFigures => Pick("数値の報告なし：勝利条件がかなったかを示す実測・報告の数値がありません。", "No figures: nothing measured or reported tells whether the win condition came true.");

    public string UnknownBaseline => Pick("開始値か計画値のない指標があり、計画した改善のどこまで届いたかはわかりません。", "Some measures lack a start or a plan, so it is not known how far the planned improvement came.");

    public string UnknownN => Pick("何社・何人についての数値か（n）が書かれていません。", "It is not stated over how many (n) the figures were taken.");

    public string UnknownBasis => Pick("数値の根拠（実測・報告・想定）が書かれていないものがあります。", "Some figures don’t say what they rest on: measured, reported or expected.");

    public string UnknownExecution => Pick("施策実行度の記載がなく、どこまで実施されたかはわかりません。", "It is not stated how far the tactics were carried out.");

    public string UnknownPlan => Pick("計画（プ譜）の記載がありません。", "No plan is stated.");

    public string UnknownReturn => Pick("投資対効果は算定されていません。", "No return on investment was computed.");

    public string UnknownReview => Pick("振り返りの記載がありません。", "There is no review.");

    public string UnknownAgreement => Pick("勝利条件が顧客と合意されたかは書かれていません。", "It is not stated whether the win condition was agreed with the customer.");
}
