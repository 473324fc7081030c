namespace PlaybookGen.Model;

/// <summary>Words of the open questions.</summary>
public sealed partial class Words
{
    public string OpenQuestions => Pick("未解決の問い", "Open questions");

    public string OpenQuestionsSay => Pick(
        "このサイトがまだ答えられないこと。あなたの事例が、最初の答えになります。",
        "What this site can’t answer yet. Your case can be the first answer.");

    public string OpenUnreported => Pick("採用されたが、結果が報告されていない型", "Adopted, but nobody has reported the result");

    public string OpenUnreportedSays => Pick("試した結果がひとつあれば、良し悪しが言えるようになります。", "One reported result tells whether it works.");

    public string OpenOneCase => Pick("一組織だけで確かめられた型", "Seen in one organisation only");

    public string OpenOneCaseSays => Pick("別の組織の結果があれば、再現したかどうかがわかります。", "A result from another organisation tells whether it holds again.");

    public string OpenReviews => Pick("現場が書き残した課題", "What practitioners left open");

    public string OpenReviewsSay => Pick("事例の振り返りに「改善点」として書かれたものです。", "From the points to improve in the reviews of real cases.");

    public string OpenCombinations => Pick("まだ事例のない条件と勝利条件の組み合わせ", "Conditions and win conditions that no case has together");

    public string OpenCombinationsSay => Pick("どちらも事例の多いものから並べています。", "Those first of which each is common by itself.");

    public string OpenTactics => Pick("証拠になる事例のない施策", "Tactics without a real case");

    public string OpenTacticsSay => Pick("名前はあるのに、実際に行った事例がありません。", "They have a name, and no case that did them.");

    public string OpenCauses => Pick("事例で確かめられていない因果", "Causes that no case has shown");

    public string OpenCausesSay => Pick("病態関連図の破線です。", "The dashed lines of the churn map.");

    public string OpenNotTurned => Pick("反転させた事例のない「望ましくない状態」", "Obstacles that no real case has turned round");

    public string OpenNotTurnedSays => Pick("この状態から抜け出した計画が、まだ記録されていません。", "No plan that got out of them is on record.");

    public string TakeOn => Pick("取り組む", "I will try");

    public string LeaveIt => Pick("外す", "Leave it");

    public string MyQuestions => Pick("自分が取り組む問い", "What I will try");

    public string TakenCount => Pick("{n}件", "{n}");

    public string NoteOn => Pick("「{text}」を、いつまでに、どう確かめるか", "Until when and how to find out: “{text}”");

    public string NoteHint => Pick("いつまでに、どの顧客で、何を確かめるか", "Until when, with which customer, what to find out");

    public string NoLongerListed => Pick("いまの一覧にはありません（答えが見つかったのかもしれません）", "no longer listed (perhaps it was answered)");

    public string OutOfAll(int shown, int total) => shown == total ? Pick($"{Number(total)}件", $"{Number(total)}") : Pick($"{Number(total)}件中{Number(shown)}件", $"{Number(shown)} of {Number(total)}");
}
