namespace PlaybookGen.Model;

/// <summary>Words about plan and actual, review and verdict.</summary>
public sealed partial class Words
{
    public string PlanAndActual => Pick("計画と実績", "Plan and actual");

    public string Metric => Pick("指標", "Measure");

    public string Baseline => Pick("開始", "Start");

    public string Target => Pick("計画", "Plan");

    public string Actual => Pick("実績", "Actual");

    public string BasisLabel => Pick("根拠", "Basis");

    public string BasisUnknown => Pick("根拠の記載なし", "Basis not stated");

    public string MeasuredOver => Pick("件数", "n");

    public string NUnknown => Pick("n 記載なし", "n not stated");

    public string NOf(double n) => Pick($"n = {Number(n)}", $"n = {Number(n)}");

    public string InBrackets(string text) => Pick($"（{text}）", $"({text})");

    public string AgreedOn(PartialDate date) => Pick($"{Date(date)}に合意", $"Agreed in {Date(date)}");

    public string SetAfterwards => Pick("後から設定", "Set afterwards");

    public string ShareLabel => Pick("計画した改善に対して", "Of the planned improvement");

    public string LowerIsBetter => Pick("低いほど良い", "Lower is better");

    public string BarLegend => Pick(
        "棒：開始から実績まで。○ 開始、◇ 計画、● 実績。開始値がある指標は、右ほど改善。",
        "Bar: from start to actual. ○ start, ◇ plan, ● actual. Where the start is known, right is better.");

    public string NoMeasures => Pick("数値の報告なし", "No figures reported");

    /// <summary>The unit of a difference: percentages differ by points.</summary>
    public string? UnitOfDifference(string? unit) => unit == "%" ? Pick("ポイント", "points") : unit;

    /// <summary>How much of the planned improvement was reached, with the figures: 9 planned, 5 reached.</summary>
    public string ShareOfPlan(double share, string planned, string reached) => share < 0
        ? Pick($"開始より悪化（計画は{planned}の改善）", $"Worse than at the start ({planned} of improvement planned)")
        : Pick($"{planned}の計画に対し{reached}＝{Percent(share)}", $"{reached} of the {planned} planned = {Percent(share)}");

    public string CsMetricLabel => Pick("CSメトリック", "CS metric");

    public string Green => Pick("青信号", "Green");

    public string Red => Pick("赤信号", "Red");

    public string AtLeast(double value) => Pick($"{Number(value)}以上", $"at least {Number(value)}");

    public string Below(double value) => Pick($"{Number(value)}未満", $"below {Number(value)}");

    public string ReviewHeading => Pick("振り返り", "Review");

    public string ReviewFacts => Pick("1　事実（結果数値）", "1 Facts: the figures");

    public string ReviewExecution => Pick("2　施策実行度", "2 Execution");

    public string ReviewInsights => Pick("3　分析・考察", "3 Analysis");

    public string ReviewGood => Pick("良かった点", "Good");

    public string ReviewMore => Pick("改善点", "More");

    public string ReviewNext => Pick("次の一手", "Next");

    public string VerdictLabel => Pick("判定（実行度 × 結果）", "Verdict (execution × result)");

    public string NoVerdict => Pick("判定できません", "No verdict");

    public string Of(Verdict verdict) => verdict switch
    {
        Verdict.WinningLine => Pick("勝ち筋", "A winning line"),
        Verdict.RedrawHypothesis => Pick("仮説を描き直す", "Redraw the hypothesis"),
        Verdict.RaiseExecution => Pick("有望・実行度を上げる", "Promising: raise the execution"),
        _ => Pick("実行を阻んだ要因へ", "Find what prevented it"),
    };

    public string Of(ResultLevel result) => result switch
    {
        ResultLevel.Reached => Pick("望んだ結果が出た", "the result wanted came"),
        ResultLevel.Improved => Pick("一部だけ改善した", "it improved in part"),
        _ => Pick("結果が出なかった", "no result came"),
    };

    /// <summary>Why a 局面 has its verdict, or none.</summary>
    public string VerdictReason(VerdictReading reading, bool hasTactics)
    {
        if (!hasTactics)
            return Pick("施策の記載がないため、判定できません。", "No tactics are stated, so there is no verdict.");
        if (reading.Result is not { } result)
            return Pick("結果がまだわからないため、判定できません。", "The result is not known, so there is no verdict.");
        return reading.Execution is { } execution
            ? Pick(
                $"実行度{Percent(execution)}（{(execution >= VerdictRule.EnoughExecution ? "十分" : "不十分")}）で、{Of(result)}。",
                $"Execution {Percent(execution)} ({(execution >= VerdictRule.EnoughExecution ? "enough" : "not enough")}), and {Of(result)}.")
            : Pick(
                $"{Of(result)}。実行度の記載がないため、施策は実施されたものとして判定しています。",
                $"Here {Of(result)}. No execution is stated, so the tactics are taken as carried out.");
    }
}
