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

    /// <summary>A title with 練習用 or 説明用 behind it.</summary>
    public string WithMark(string title, string mark) => Pick($"{title}（{mark}）", $"{title} ({mark})");

    public string MadeFrom => Pick("この問題のもとになった事例", "The cases that this drill is made of");

    public string Of(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend => Pick("勝利条件に直す", "Mend the win condition"),
        MadeDrillKind.Fact => Pick("事実と解釈を分ける", "Fact or interpretation"),
        MadeDrillKind.Invert => Pick("望ましくない状態を反転する", "Turn an obstacle round"),
        MadeDrillKind.Signal => Pick("お客様の言葉から原因へ", "From the customer’s words to the cause"),
        MadeDrillKind.Cause => Pick("放っておくと何が起きるか", "What it leads to"),
        MadeDrillKind.Tactic => Pick("中間目的に合う施策を選ぶ", "Which tactic serves the objective"),
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
            "勝利条件が「〜ている」という状態で書かれ、獲得目標（goal）と施策の内容（action）もある事例が、四つ以上の組織から要ります。",
            "It needs cases of four or more organisations with the win condition as a state, a goal and actions."),
        MadeDrillKind.Fact => Pick(
            "振り返り（review）に、事実（facts、execution）と気づき（insights）を分けて書いた事例が要ります。",
            "It needs cases whose review keeps facts and execution apart from insights."),
        MadeDrillKind.Invert => Pick(
            "中間目的に反転元（inverts）を書いた事例が要ります。",
            "It needs cases whose objectives name the obstacle that they turn round (inverts)."),
        MadeDrillKind.Signal => Pick(
            "望ましくない状態の語彙にお客様の言葉（says）があり、同じ言葉が事例の本文や学びに出てくることが要ります。",
            "It needs obstacles with the customer’s words (says), and cases in whose texts these words stand."),
        MadeDrillKind.Cause => Pick(
            "望ましくない状態の語彙に原因のつながり（causes）があり、つながる二つの状態が一緒に見つかった組織が二つ以上要ります。",
            "It needs obstacles with causes, and two organisations or more in which both ends of a link were found."),
        MadeDrillKind.Tactic => Pick(
            "同じ望ましくない状態に対して同じ施策を行った組織が二つ以上要ります。中間目的の反転元（inverts）と、施策の対象（for）からたどります。",
            "It needs two organisations or more that used one tactic against one obstacle, told by the objectives’ inverts and the tactics’ for."),
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
            "反転元（inverts）のある中間目的を二つ以上置いた計画と、同じ状態に同じ施策を行った別の組織が二つ以上要ります。",
            "It needs plans with two or more objectives that name what they invert, and two other organisations or more that used one tactic against the same."),
        MadeDrillKind.Predict => Pick(
            "局面（revisions）に学び（learned）を書き、次の局面で加えた施策の中間目的に反転元（inverts）のある事例が要ります。",
            "It needs cases with revisions that tell what was learned, and a next phase that adds a tactic for an objective with inverts."),
        _ => Pick(
            "同じ施策と同じ勝利条件で、二つ以上の組織が成功し、失敗した計画だけに当てはまる条件が一つある事例の組が要ります。",
            "It needs one tactic for one outcome that worked in two organisations or more and failed where just one condition was different."),
    };

    public string MadeLacks(MadeDrillKind kind, MadeDrillNeed need) => need.Lacking > 0
        ? Pick(
            $"材料が足りず、まだ問題を作れません。{MadeMaterial(kind)}は、いま{Number(need.Found)}件です。少なくともあと{Number(need.Lacking)}件要ります。",
            $"Too little material for a drill yet: {Number(need.Found)} {MadeMaterial(kind)}, and at least {Number(need.Lacking)} more are needed.")
        : Pick(
            $"{MadeMaterial(kind)}は{Number(need.Found)}件ありますが、正解が一つに決まる組み合わせがまだありません。",
            $"There are {Number(need.Found)} {MadeMaterial(kind)}, but no set of choices among them with just one right answer yet.");

    /// <summary>What is counted for a kind: see <see cref="MadeDrillNeed.Found"/>.</summary>
    public string MadeMaterial(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend => Pick("勝利条件、獲得目標、施策の内容のそろった事例（組織）", "organisations with a win condition, a goal and actions"),
        MadeDrillKind.Fact => Pick("振り返りの気づき（insights）のある事例", "cases whose review has insights"),
        MadeDrillKind.Invert => Pick("中間目的に反転元（inverts）のある事例（組織）", "organisations with objectives that invert an obstacle"),
        MadeDrillKind.Signal => Pick("お客様の言葉（says）があり、事例で見つかっている望ましくない状態", "obstacles with customers’ words (says) that were found in cases"),
        MadeDrillKind.Cause => Pick("原因（causes）でつながる二つの状態が、一緒に見つかった組織", "organisations with two obstacles of which one leads to the other (causes)"),
        MadeDrillKind.Tactic => Pick("反転元のある中間目的に、対象（for）でつながる施策を書いた組織", "organisations with tactics for objectives that invert an obstacle"),
        MadeDrillKind.Gpo => Pick("原則（principle）の違う施策を二つ以上行った計画", "plans with tactics of two principles or more"),
        MadeDrillKind.Ratio => Pick("実績の数字（actual、unit）のある組織", "organisations with figures (actual, unit)"),
        MadeDrillKind.Verdict => Pick("目標値と実績値があり、すべての施策に実行度（done）を書いた計画", "plans with target, actual and every tactic’s execution (done)"),
        MadeDrillKind.Drop => Pick("反転元のある中間目的を二つ以上置いた計画", "plans with two objectives or more that invert an obstacle"),
        MadeDrillKind.Predict => Pick("学び（learned）を書いた途中の局面", "revisions with what was learned, before the last"),
        _ => Pick("行ったうえで届かなかった計画", "plans that were carried out and fell short"),
    };

    public static int MadeLevel(MadeDrillKind kind) => kind switch
    {
        MadeDrillKind.Mend or MadeDrillKind.Fact or MadeDrillKind.Invert or MadeDrillKind.Signal or MadeDrillKind.Cause or MadeDrillKind.Tactic => 1,
        MadeDrillKind.Compare => 3,
        _ => 2,
    };

    public static int MadeMinutes(MadeDrillKind kind) => MadeLevel(kind) + 1;

    public string IndustryLine => Pick("業種", "Industry");

    public string NextObjectiveLine => Pick("次の局面の中間目的", "Objective of the next phase");

    public string ProductKindLine => Pick("製品の種類", "Kind of product");

    public string TroubleLine => Pick("次に向き合った困りごと", "The trouble faced next");

    public string InsteadOf(string state, string obstacle) => Pick($"{state}（反転元：{obstacle}）", $"{state} (instead of: {obstacle})");

    public string WinConditionLine => Pick("勝利条件", "Win condition");

    public string ObjectiveLine => Pick("中間目的", "Objective");

    public string DidLine => Pick("行ったこと", "What was done");

    public string PlannedTacticLine => Pick("計画した施策", "Planned tactic");

    public string BelievedLine => Pick("考えていたこと", "What was believed");

    public string LearnedLine => Pick("わかったこと", "What was learned");

    public string SaidLine => Pick("お客様の言葉", "The customer says");

    public string Blank => Pick("（空欄）", "(empty)");
}
