namespace PlaybookGen.Model;

/// <summary>Words of the drills that are made from the cases: what they ask for, and what each kind needs.</summary>
public sealed partial class Words
{
    public string MadeDrillsTitle => Pick("事例から作ったドリル", "Drills made from the cases");

    public string MadeDrillsLead => Pick(
        "登録された事例の文と数字だけから、自動で作った問題です。事例が増えると、問題も増えます。",
        "Made from the texts and figures of the cases alone. With each case they grow.");

    public string MadeDrillsBound(int mostOfAKind) => Pick(
        $"種類ごとに、新しい事例から{mostOfAKind}問までを載せます。",
        $"Of each kind, at most {mostOfAKind} are shown, from the newest cases.");

    public string MadeFrom => Pick("この問題のもとになった事例", "The cases that this drill is made of");

    public string Of(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend => Pick("勝利条件に直す", "Mend the win condition"),
        MadeDrillKind.Fact => Pick("事実と解釈を分ける", "Fact or interpretation"),
        MadeDrillKind.Invert => Pick("望ましくない状態を反転する", "Turn an obstacle round"),
        MadeDrillKind.Signal => Pick("お客様の言葉から原因へ", "From the customer’s words to the cause"),
        MadeDrillKind.Gpo => Pick("目標・伴走・機会を埋める", "Fill in goal, pair support and opportunity"),
        MadeDrillKind.Ratio => Pick("割合か、実数か", "Ratio or count"),
        MadeDrillKind.Verdict => Pick("実行不足か、仮説の誤りか", "Not carried out, or a wrong hypothesis"),
        MadeDrillKind.Drop => Pick("捨てる施策を選ぶ", "Which tactic to drop"),
        MadeDrillKind.Predict => Pick("次の局面を予測する", "Predict the next phase"),
        _ => Pick("二つの事例を比べる", "Compare two cases"),
    };

    /// <summary>What would give the library more drills of a kind.</summary>
    public string MadeNeeds(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend => Pick(
            "勝利条件が「〜ている」という状態で書かれ、獲得目標（goal）、施策の内容（action）、製品の価値（value）もある事例が、四つ以上の組織から要ります。",
            "It needs cases of four or more organisations with the win condition as a state, a goal, actions and the product’s value."),
        MadeDrillKind.Fact => Pick(
            "振り返り（review）に、事実（facts、execution）と気づき（insights）を分けて書いた事例が要ります。",
            "It needs cases whose review keeps facts and execution apart from insights."),
        MadeDrillKind.Invert => Pick(
            "中間目的に反転元（inverts）を書いた事例が要ります。",
            "It needs cases whose objectives name the obstacle that they turn round (inverts)."),
        MadeDrillKind.Signal => Pick(
            "望ましくない状態の語彙にお客様の言葉（says）があり、同じ言葉が事例の本文や学びに出てくることが要ります。",
            "It needs obstacles with the customer’s words (says), and cases in whose texts these words stand."),
        MadeDrillKind.Gpo => Pick(
            "施策の語彙に原則（principle: goal、pair、opportunity）があり、一つの計画に二つ以上の原則の施策がある事例が要ります。",
            "It needs tactics with a principle (goal, pair, opportunity), and plans with two of the three or more."),
        MadeDrillKind.Ratio => Pick(
            "開始値と実績値のそろった指標、または割合と母数（n）のそろった指標が、四つ以上の組織から要ります。",
            "It needs measures of four or more organisations with start and actual, or percentages with their n."),
        MadeDrillKind.Verdict => Pick(
            "目標値と実績値があり、すべての施策に実行度（done）を書いた、届かなかった計画が要ります。",
            "It needs plans that fell short, with target and actual, and with every tactic’s execution (done)."),
        MadeDrillKind.Drop => Pick(
            "二つ以上の中間目的のすべてに反転元（inverts）があり、対象（for）を書いた施策が三つ以上ある計画が要ります。",
            "It needs plans with two or more objectives that name what they invert, and three or more tactics that name what they serve."),
        MadeDrillKind.Predict => Pick(
            "局面（revisions）に、計画（plan）と学び（learned）を書き、次の局面で加えた施策が一つか二つの事例が要ります。",
            "It needs cases with revisions that hold a plan and what was learned, and a next phase that adds one or two tactics."),
        _ => Pick(
            "同じ施策と同じ勝利条件で、二つ以上の組織が成功し、失敗した計画だけに当てはまる条件が一つある事例の組が要ります。",
            "It needs one tactic for one outcome that worked in two organisations or more and failed where just one condition was different."),
    };

    public string TooLittleYet => Pick("材料が足りず、まだ問題を作れません。", "Too little material for a drill yet.");

    public static int MadeLevel(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend or MadeDrillKind.Fact or MadeDrillKind.Invert or MadeDrillKind.Signal => 1,
        MadeDrillKind.Compare => 3,
        _ => 2,
    };

    public static int MadeMinutes(MadeDrillKind kind) => MadeLevel(kind) + 1;

    public string ProductKindLine => Pick("製品の種類", "Kind of product");

    public string TroubleLine => Pick("次に向き合った困りごと", "The trouble faced next");

    public string InsteadOf(string state, string obstacle) => Pick($"{state}（反転元：{obstacle}）", $"{state} (instead of: {obstacle})");

    public string WinConditionLine => Pick("勝利条件", "Win condition");

    public string ObjectiveLine => Pick("中間目的", "Objective");

    public string DidLine => Pick("行ったこと", "What was done");

    public string BelievedLine => Pick("考えていたこと", "What was believed");

    public string LearnedLine => Pick("わかったこと", "What was learned");

    public string SaidLine => Pick("お客様の言葉", "The customer says");

    public string Blank => Pick("（空欄）", "(empty)");
}
