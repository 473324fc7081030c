namespace PlaybookGen.Model;

/// <summary>Words of the review tool.</summary>
public sealed partial class Words
{
    public string ReviewTool => Pick("結果レビューと判定", "Review and verdict");

    public string ReviewToolSays => Pick(
        "結果数値、施策実行度、分析の順に書くと、実行が足りなかったのか、仮説が違ったのかを判定表が示します。",
        "Figures, then execution, then opinions: the verdict table tells whether too little was done or the hypothesis was wrong.");

    public string ReviewToolNote => Pick(
        "三段の順番と判定の考え方はカスタマーサクセス・ディベロップメント（後編）によります。表の欄は、記事の本文が述べるものに「出典にある」、それ以外に「本サイト独自」と記しました。80%という境目も本サイト独自です。",
        "The order and the verdicts are from the article on customer-success development; the field for enough execution with a result, and the bound of 80%, are this site’s own.");

    public string ReviewExample => Pick("例を入れて試す", "Try it with an example");

    public string ReviewStep(int step) => step switch
    {
        1 => Pick("1. 結果数値（事実）", "1. Figures (facts)"),
        2 => Pick("2. 施策実行度（事実）", "2. Execution (facts)"),
        _ => Pick("3. 分析・考察（意見）", "3. Analysis (opinions)"),
    };

    public string ReviewFactsHint => Pick("目標と、それを分けた内訳。開始・計画・実績は数字で書きます。", "The goal and what it is made of: start, plan and actual as numbers.");

    public string ReviewExecutionHint => Pick("計画した量のどこまで行えたか、狙いどおりの質だったか。", "How much of the plan was done, and how well.");

    public string BetterLabel => Pick("望ましい向き", "Better");

    public string HigherIsBetter => Pick("高いほど良い", "Higher is better");

    public string AgreedWhen => Pick("決めた時期", "Agreed");

    public string AgreedBefore => Pick("始める前に合意", "Before the work");

    public string AgreedAfter => Pick("始めた後に決めた", "After it began");

    public string ShareOfPlanLabel => Pick("計画した改善のどこまで", "Of the planned improvement");

    public string TacticAsDone => Pick("行った施策", "What was done");

    public string DonePercent => Pick("量（%）", "Quantity (%)");

    public string QualityPercent => Pick("質（%）", "Quality (%)");

    public string CountsAs => Pick("低い方", "The lower");

    public string ExecutionEnough => Pick("実行度が十分", "Enough was done");

    public string ExecutionTooLittle => Pick("実行度が不十分", "Too little was done");

    public string YouAreHere => Pick("いまここ", "you are here");

    public string ReviewLocked => Pick(
        "ここは、結果数値と施策実行度が入ると開きます。事実より先に意見を書くと、実行不足を施策の失敗と取り違えやすいためです。",
        "Opens once figures and execution are in. Opinions first make too little work look like a wrong tactic.");

    public string ReviewOverride => Pick("事実がそろわないまま進めるときは、その理由", "To go on without the facts, say why");

    public string ReviewAssumption => Pick("どの前提が予測と違ったか", "Which assumption turned out otherwise?");

    public string ReviewToolNext => Pick("次の一手", "Next");

    public string ReviewRoi => Pick("投資対効果", "Return");

    public string RoiBenefit => Pick("顧客が得た価値（年、同じ単位で）", "Value to the customer (a year)");

    public string RoiCost => Pick("顧客がかけた費用（料金と手間）", "Cost to the customer (fees and work)");

    public IReadOnlyList<(string Key, string Text)> ReviewSayings =>
    [
        ("share", Pick("計画{planned}に対して{achieved}（{percent}%）", "{achieved} of the planned {planned} ({percent}%)")),
        ("afterwards", Pick("後付けの指標", "set afterwards")),
        ("no-facts", Pick("開始・計画・実績がそろった指標を1行書いてください。", "Write one line with start, plan and actual.")),
        ("facts-reached", Pick("すべての指標が計画に届いています。", "Every measure reached the plan.")),
        ("facts-improved", Pick("計画に届いていない指標がありますが、開始より良くなっています。", "Not all reached the plan, but it is better than at the start.")),
        ("facts-not-reached", Pick("開始より良くなった指標がありません。", "Nothing is better than at the start.")),
        ("no-execution", Pick("量か質を1行書いてください。", "Write the quantity or the quality of one tactic.")),
        ("enough", Pick("実行度は{percent}%。{bound}%以上なので、十分とみなします。", "Execution is {percent}%: enough, from {bound}% on.")),
        ("too-little", Pick("実行度は{percent}%。{bound}%に届かないので、不十分とみなします。", "Execution is {percent}%: too little, below {bound}%.")),
        ("no-verdict", Pick("上の二つがそろうと、ここに判定が出ます。", "The verdict appears once both are in.")),
        ("verdict", Pick("判定：{verdict}", "Verdict: {verdict}")),
        ("no-roi", Pick("価値と費用がそろうまでは、投資対効果は未算定です。広げる前に確かめます。", "No return is known until both are in. Find out before you spread it.")),
        ("roi-enough", Pick("価値は費用の{ratio}倍です。", "The value is {ratio} times the cost.")),
        ("roi-short", Pick("価値は費用の{ratio}倍で、まだ見合っていません。広げる前に、価値を上げるか手間を減らします。", "The value is only {ratio} times the cost: raise the one or lower the other before you spread it.")),
    ];
}
