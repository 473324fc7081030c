namespace PlaybookGen.Model;

/// <summary>Words of the pages of patterns.</summary>
public sealed partial class Words
{
    public string GradeTitle => Pick("どこまで信じてよいか", "How far to trust it");

    public string WouldLift => Pick("根拠が強まる条件", "What would lift it");

    public string OldEvidence(PartialDate youngest) => Pick(
        $"もっとも新しい裏づけが{Date(youngest)}で、5年より前のものです。",
        $"The youngest evidence is from {Date(youngest)}, more than five years ago.");

    public string Old => Pick("古い", "Old");

    public string EvidenceTitle => Pick("証拠", "Evidence");

    public string ComparedTitle => Pick("行った場合と、行わなかった場合", "With and without");

    public string ComparedNote => Pick(
        "同じ条件・同じ勝利条件で、結果のわかる局面を数えています。ひとつの組織の局面は、まとめて1件です。",
        "Counted over plans with a known result, in the same conditions with the same win condition. One organisation counts once.");

    public string WithTactics => Pick("行った", "With");

    public string WithoutTactics => Pick("行わなかった", "Without");

    public string WithOutcome(OutcomeCounts counts, PatternKind kind) => kind == PatternKind.Winning
        ? Pick($"{counts.Total}件のうち{counts.Success}件で成功", $"{counts.Success} of {counts.Total} succeeded")
        : Pick($"{counts.Total}件のうち{counts.Churned}件でうまくいかなかった", $"{counts.Churned} of {counts.Total} failed");

    public string NoneComparable => Pick("比べられる局面がありません", "Nothing to compare with");

    public string Of(EvidenceRole role, PatternKind kind) => (role, kind) switch
    {
        (EvidenceRole.For, PatternKind.Winning) => Pick("効いた局面", "Where it worked"),
        (EvidenceRole.For, _) => Pick("うまくいかなかった局面", "Where it failed"),
        (EvidenceRole.Against, PatternKind.Winning) => Pick("反例：行ったのに、うまくいかなかった局面", "Counter-cases: done, and yet it failed"),
        (EvidenceRole.Against, _) => Pick("反例：それでもうまくいった局面", "Counter-cases: it worked all the same"),
        (EvidenceRole.ResultUnknown, _) => Pick("採用したが、結果が報告されていない局面", "Adopted, result not reported"),
        (EvidenceRole.HardlyCarriedOut, _) => Pick("ほとんど実行されなかった局面", "Hardly carried out"),
        _ => Pick("証拠に数えない例（練習用・説明用）", "Not evidence (for practice or explanation)"),
    };

    public string Meaning(EvidenceRole role) => role switch
    {
        EvidenceRole.ResultUnknown => Pick("良し悪しの根拠には数えません。", "Counted neither for nor against."),
        EvidenceRole.HardlyCarriedOut => Pick("計画どおりに行われていないため、施策の良し悪しは判断できません。", "What was not done can be neither credited nor blamed."),
        EvidenceRole.NotEvidence => Pick("架空または説明のための例です。学習には使えますが、根拠にはなりません。", "Fictional or explanatory. Good for learning, no ground for a decision."),
        _ => "",
    };

    public string NoCounterCase => Pick("反例は見つかっていません。", "No counter-case has been found.");

    public string RestOfRows(int count) => Pick($"残りの{Number(count)}局面も見る", $"Show {Number(count)} more");

    public string MoreRows(int count) => Pick($"ほかに{Number(count)}局面あります。", $"{Number(count)} more.");

    public string CaseColumn => Pick("事例と局面", "Case and phase");

    public string ActColumn => Pick("行ったこと", "What was done");

    public string ResultColumn => Pick("結果と根拠", "Result and basis");

    public string NoNumber => Pick("結果の数値なし", "No number");

    public string DiffersHere => Pick("ここが違う", "What differs here");

    public string Learned => Pick("学び", "Learned");

    /// <summary>A measure in one line: from where to where, and what was aimed at.</summary>
    public string ResultText(Measure measure)
    {
        var aim = measure.Target is { } target ? Amount(target, measure.Unit) : null;
        var text = (measure.Baseline, measure.Actual) switch
        {
            ({ } from, { } to) => $"{Amount(from, measure.Unit)} → {Amount(to, measure.Unit)}",
            (null, { } to) => Amount(to, measure.Unit),
            ({ } from, null) => Pick($"開始時 {Amount(from, measure.Unit)}", $"{Amount(from, measure.Unit)} at the start"),
            _ => "",
        };
        var goal = aim is null ? "" : Pick($"（目標 {aim}）", $" (target {aim})");
        return $"{measure.Metric} {text}{goal}".Trim();
    }

    public string AlsoShared => Pick("どの事例も、あわせて行っていたこと", "What all of them also did");

    public string TriedUnder(IReadOnlyList<string> conditions) => conditions.Count == 0
        ? Pick("どの条件とも特に結びついていません。どんな顧客に効かないかは、まだわかりません。", "Bound to no condition: for which customers it fails is not known yet.")
        : Pick(
            $"{string.Concat(conditions.Select(Quoted))}の顧客から出た結果です。{(conditions.Count == 1 ? "これに当てはまらない" : "どれかが欠ける")}顧客にも効くかは、まだ言えません。",
            $"The results come from customers with {string.Join(And, conditions.Select(Quoted))}. Whether it helps customers who differ can’t be said yet.");

    public string CounterCasesFirst(int count) => Pick(
        $"行ったのにうまくいかなかった局面が{Number(count)}件あります。使う前に、証拠の「反例」を読んでください。",
        $"In {Number(count)} {(count == 1 ? "phase" : "phases")} it was done and did not help: read the counter-cases in the evidence first.");

    public string NotWhenUnknown => Pick("施策そのものについての注意は、まだ書かれていません。", "No caution about the tactic itself has been written yet.");

    public string VariedTitle => Pick("条件の幅", "What varied");

    public string VariedLead => Pick("この違いがあっても成り立っています。", "It held in spite of these differences.");

    public string VariedCount(int with, int all) => Pick($"{all}事例中{with}事例", $"{with} of {all}");

    public string PartsTitle => Pick("それぞれの要素が欠けると", "What each part adds");

    public string WithoutPart(OutcomeCounts counts, PatternKind kind) =>
        counts.Total == 0 ? Pick("欠いた例がなく、比べられません", "Nobody left it out: nothing to compare") : WithOutcome(counts, kind);

    public string InConditions => Pick("条件", "Given");

    public string InAnyConditions => Pick("条件：まだ絞れていない", "Conditions: none singled out yet");

    public string RelatedPatterns => Pick("関連する型", "Related patterns");

    public string BecauseOpposite => Pick("同じ施策で、結果が逆だった型です。", "The same tactics with the opposite result.");

    public string BecauseFillsGap => Pick("この型で欠けていた施策が効いた型です。", "What is missing here worked there.");

    public string BecauseFailsWithout => Pick("この型の施策を欠いて、うまくいかなかった型です。", "What fails when these tactics are missing.");

    public string BecauseVariant => Pick("ほぼ同じことを述べる、より弱い型です。", "Says nearly the same with less evidence.");

    public string BecauseSameOutcome => Pick("同じ勝利条件に向かう、別の道です。", "Another way to the same win condition.");

    public string BecauseSameConditions => Pick("同じ条件の顧客に使われた型です。", "Used for customers in the same conditions.");
}
