namespace PlaybookGen.Model;

/// <summary>Words of the index by what customers say.</summary>
public sealed partial class Words
{
    public string Signals => Pick("お客様の言葉から引く", "Look up the customer’s words");

    public string SignalsSay => Pick(
        "聞いたひと言から、起きていること、考えられる原因、次の問いかけ、効いた型へたどります。",
        "From a sentence you heard to what is going on, its likely causes, what to ask next, and the patterns that helped.");

    public string HeardWords => Pick("聞いた言葉", "What you heard");

    public string HeardWordsHint => Pick("そのまま書き写してください。近い言葉から順に並びます。", "Copy it as it was said. The closest come first.");

    public string AllPhases => Pick("すべての時期", "All phases");

    public string AllInfluence => Pick("動かしやすさを問わない", "However far a CSM can act");

    public string GoingOn => Pick("起きていること", "What is going on");

    public string LikelyCauses => Pick("考えられる原因", "Likely causes");

    public string MoreCauses(int count) => Pick($"ほか{Number(count)}の原因", $"{Number(count)} more causes");

    public string AskNext => Pick("次に聞くこと", "Ask next");

    public string WhatHelped => Pick("打ち手", "What to do");

    public string NoCauseKnown => Pick("原因はまだ記録されていません。", "No cause has been recorded yet.");

    public string SignalCount => Pick("{n}件", "{n} found");

    public string NoSuchWords => Pick(
        "近い言葉は見つかりません。初めて聞く言葉なら、事例に残すと次の人が引けるようになります。",
        "Nothing close was found. If these words are new, a case that keeps them will let the next person find them.");

    public string NoQuestionYet => Pick("問いは、まだ書かれていません。", "No question has been written yet.");

    public string NearestWords => Pick("同じ言葉は記録されていません。近いものから並べています。", "These words have not been recorded. The nearest are listed.");

    public string BeyondSays(string obstacle) => Pick($"この先に起きる{Quoted(obstacle)}に効いた型", $"What helped with {Quoted(obstacle)}, to which this leads");

    public string WordsByPhase => Pick("時期ごとの、ほかの危険なひと言", "Other words that warn, by phase");

    public string AddSuchCase => Pick("事例を書く", "Add a case");

    public string SeenIn(int cases, int practice)
    {
        var counted = cases == 0 ? Pick("事例募集中", "No case yet") : Cases(cases);
        return practice == 0 ? counted : counted + Pick($"・{PracticeCount(practice)}", $", {PracticeCount(practice)}");
    }

    public string SeeOnMap => Pick("病態関連図で見る", "See it on the churn map");
}
