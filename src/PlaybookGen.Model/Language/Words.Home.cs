namespace PlaybookGen.Model;

/// <summary>Words of the home page.</summary>
public sealed partial class Words
{
    public string DoorPattern => Pick("顧客に合う型を探す", "Find what fits my customer");

    public string DoorPatternSentence => Pick(
        "条件と勝利条件から、効いた施策の組み合わせを根拠つきで選びます。",
        "From conditions and the win condition to the tactics that worked, with their evidence.");

    public string DoorWords => Pick("お客様の言葉から引く", "Look up the customer’s own words");

    public string DoorWordsSentence => Pick(
        "打ち合わせで聞いたひと言から、起きていること、問いかけ、打ち手へたどります。",
        "From a sentence heard in a meeting to what is going on, what to ask and what to do.");

    public string DoorCase => Pick("事例を書く", "Add a case");

    public string DoorCaseSentence => Pick(
        "うまくいった話も、いかなかった話も、次の誰かの根拠になります。",
        "What worked and what did not: both become the next person’s evidence.");

    public string LibraryHolds => Pick("このライブラリにあるもの", "What the library holds");

    public string CasesLabel => Pick("事例", "cases");

    public string OrganisationsLabel => Pick("組織", "organisations");

    public string RevisionsLabel => Pick("局面", "phases of plans");

    public string PracticeApart(int count) => Pick(
        $"ほかに練習用・説明用の事例が{Number(count)}件あります（証拠には数えません）。",
        count == 1 ? "One more case is for practice or explanation and counts as no evidence." : $"{Number(count)} more cases are for practice or explanation and count as no evidence.");

    public string CustomerSays => Pick("お客様の困りごとから探す", "Start from what troubles your customer");

    public string NewestFinding => Pick("いちばん新しい発見", "The newest finding");

    public string FindingConditions => Pick("こういう条件の顧客に", "Given such a customer");

    public string FindingAnyConditions => Pick("条件は、まだ絞れていない", "no condition singled out yet");

    public string FindingTactics => Pick("この施策が", "these tactics");

    public string FindingDone => Pick("これだけを行うと", "doing no more than");

    public string FindingNothingDone => Pick("特に何も行わない", "nothing in particular");

    public string FindingOutcomes => Pick("この勝利条件へ導いた", "led to");

    public string FindingAnyOutcome => Pick("勝利条件を問わない", "any win condition");

    public string FindingMissing => Pick("これを欠いて、うまくいかなかった", "failed, for want of");

    public string FindingNotReached => Pick("この勝利条件に届かなかった", "failed to reach");

    public string FindingWhatWasWanted => Pick("顧客の望んだ勝利条件", "what the customer wanted");

    public string ReadEvidence => Pick("根拠を読む", "Read the evidence");

    public string RestsOn => Pick("根拠になった事例", "Rests on");

    public string StrongestPatterns => Pick("根拠の強い型", "The strongest patterns");

    public string NewestCases => Pick("新しい事例", "The newest cases");

    public string NotKnownYet => Pick("まだわかっていないこと", "What is not known yet");

    public string AllWinning => Pick("勝ちパターンをすべて見る", "All winning patterns");

    public string AllLosing => Pick("負けパターンをすべて見る", "All losing patterns");

    public string AllCases => Pick("事例をすべて見る", "All cases");

    public string NothingFoundYet => Pick("パターンはまだ見つかっていません。", "No pattern has been found yet.");

    public string WhyNoPattern(PatternKind kind) => kind == PatternKind.Winning
        ? Pick(
            "いまの事例からは、偶然では説明しにくいほど繰り返し効いた組み合わせが見つかりませんでした。同じ条件で同じ施策を行った事例が、行わなかった事例とともに増えると、ここに並びます。",
            "Among today’s cases no combination worked so often that chance can hardly explain it. Patterns appear here once more customers alike have done the same, and others have not.")
        : Pick(
            "いまの事例からは、繰り返しうまくいかなかった組み合わせが見つかりませんでした。うまくいかなかった事例も書かれると、ここに並びます。",
            "Among today’s cases no combination failed again and again. Once cases that failed are written, too, patterns appear here.");

    public string NothingProven(int? casesNeeded) => casesNeeded is { } count
        ? Pick(
            $"◎（実証）のパターンはまだありません。いちばん有望な型がこの先も同じ割合で成り立つなら、あと約{Number(count)}件の事例で確かめられます。",
            $"No pattern is ◎ (proven) yet. If the most promising one goes on as it began, about {Number(count)} more cases prove it.")
        : Pick("◎（実証）のパターンはまだありません。", "No pattern is ◎ (proven) yet.");

    public string CasesWithoutNumbers(int count, int all) => Pick(
        $"{Number(all)}事例のうち{Number(count)}事例は、結果の数値がありません。",
        $"{Number(count)} of {Number(all)} cases have no number for their result.");

    public string TermsWithoutCase(Facet facet, int count) => Pick(
        $"{Of(facet)}のうち{Number(count)}項目には、まだ事例がありません。",
        $"{Of(facet)}: {Number(count)} have no case yet.");

    public string AdoptedOnly(int count) => Pick(
        $"{Number(count)}個の型は、採用例はあるものの結果が報告されていません。",
        count == 1 ? "One pattern has been adopted without a reported result." : $"{Number(count)} patterns have been adopted without a reported result.");
}
