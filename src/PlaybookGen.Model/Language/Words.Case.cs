namespace PlaybookGen.Model;

/// <summary>Headings and labels of a case page.</summary>
public sealed partial class Words
{
    public string Lesson => Pick("この事例の要点", "The lesson");

    public string Facts => Pick("基本情報", "Facts");

    public string Result => Pick("結果", "Result");

    public string WhenKnown => Pick("日付", "Date");

    public string Organisation => Pick("組織", "Organisation");

    public string Size => Pick("規模", "Size");

    public string Phase => Pick("フェーズ", "Phase");

    public string Product => Pick("製品", "Product");

    public string ProductValue => Pick("製品の価値", "Value of the product");

    public string ProvenanceLabel => Pick("出所", "Provenance");

    public string FinalSheet => Pick("プ譜：最終の局面", "The plan: final phase");

    public string FinalSheetOnly => Pick("プ譜", "The plan");

    public string PhaseSheet(string title) => Pick($"プ譜：{title}", $"The plan: {title}");

    public string NoPlan => Pick("出典に計画の記載がないため、プ譜は描いていません。", "The source gives no plan, so there is no sheet.");

    public string NotWritten => Pick("記載なし", "Not stated");

    public string NotWrittenOf(string names) => Pick($"記載なし：{names}", $"Not stated: {names}");

    public string Phases => Pick("局面の移り変わり", "How the plan changed");

    public string PhasesLead(int count) => Pick($"計画が{Number(count)}つの局面でどう変わったかを、古い順にたどれます。", $"How the plan changed over {Number(count)} phases, oldest first.");

    public string PhasesBefore(int count) => Pick($"それより前の{Number(count)}局面", $"{Number(count)} earlier phases");

    public string PhasesBeforeSay(int drawn) => Pick(
        $"図にしたのは新しい{Number(drawn)}局面です。前の局面は名前だけを並べます。中身は次のファイルにあります。",
        $"The newest {Number(drawn)} phases are drawn. Those before are only named; these files hold all of them.");

    public string FinalPhase => Pick("最終の局面", "The final phase");

    public string Hypothesis => Pick("仮説", "Hypothesis");

    public string Hypotheses => Pick("仮説の検証", "Hypotheses and what became of them");

    public string Asked => Pick("誰に聞いたか・どう試したか", "Asked or tried");

    public string Reaction => Pick("反応", "Reaction");

    public string Revised => Pick("書き換えた仮説", "Revised to");

    public string ObstaclesFound => Pick("望ましくない状態", "Obstacles found");

    public string Inverts => Pick("反転元", "Turns round");

    public string Serves => Pick("対象の中間目的", "Serves");

    public string WhatChanged => Pick("前の局面からの変化", "Changed since the phase before");

    public string FirstPhase => Pick("最初の局面です。", "This is the first phase.");

    public string NothingChanged => Pick("施策・中間目的・勝利条件に、前の局面からの変化はありません。", "Tactics, objectives and win condition are as in the phase before.");

    public string CannotCompare => Pick("計画の書かれていない局面があるため、比べられません。", "One of the two phases states no plan, so they can’t be compared.");

    public string Before => Pick("前", "Before");

    public string WhatWasLearned => Pick("何が起き、なぜ離れたか", "What happened, and why it was left");

    public string NextDirection => Pick("次への発展の方向", "Direction of the next step");

    public string TacticList => Pick("施策の一覧", "List of tactics");

    public string PlanInWords => Pick("この局面の計画を文章で", "This phase in words");

    public string By => Pick("主体", "By");

    public string DoseLabel => Pick("量", "Dose");

    public string Owner => Pick("担当", "Owner");

    public string Due => Pick("期限", "Due");

    public string ExecutionLabel => Pick("実行度", "Execution");

    public string Milestones => Pick("マイルストーン", "Milestones");

    public string Reached => Pick("到達", "Reached");

    public string NotReached => Pick("未到達", "Not reached");

    public string ReachedUnknown => Pick("到達の記載なし", "Not stated");

    public string CustomerWords => Pick("お客様の言葉", "The customer’s words");

    public string Narrative => Pick("くわしい話", "The story");

    public string Sources => Pick("出典", "Sources");

    public string WhatIsUnknown => Pick("この事例でわからないこと", "What this case leaves open");

    public string PatternsOfCase => Pick("この事例が裏づける型・反する型", "Patterns that it supports or contradicts");

    public string NoPatternOfCase => Pick("この事例にもとづくパターンは、まだありません。", "No pattern rests on this case yet.");

    public string DrillsOfCase => Pick("この事例で考えるドリル", "Drills on this case");

    public string Stakeholders => Pick("関係者", "Stakeholders");

    public string Terms => Pick("更新・工数・投資対効果", "Renewal, effort and return");

    public string Drivers => Pick("目標の分解", "How the goal decomposes");

    public string Controllable(bool? controllable) => controllable switch
    {
        true => Pick("動かせる", "Can be acted on"),
        false => Pick("動かせない", "Can’t be acted on"),
        _ => Pick("動かせるかは記載なし", "Not stated"),
    };

    public string Of(EvidenceRole role) => role switch
    {
        EvidenceRole.For => Pick("裏づける", "Supports"),
        EvidenceRole.Against => Pick("反例", "Contradicts"),
        EvidenceRole.ResultUnknown => Pick("採用・結果は未報告", "Adopts it, result not reported"),
        EvidenceRole.HardlyCarriedOut => Pick("ほとんど実施されず、数えない", "Hardly carried out, not counted"),
        _ => Pick("証拠に数えない", "Not counted as evidence"),
    };

    public string LeftOut(int count) => Pick($"ほか{Number(count)}件は元ファイルにあります。", $"{Number(count)} more are in the source file.");

    public string ScrollHint => Pick("横に動かせます", "Scrolls sideways");
}
