namespace PlaybookGen.Model;

/// <summary>Words of the catalogues of win conditions, metrics and doses.</summary>
public sealed partial class Words
{
    public string OutcomeCatalogue => Pick("勝利条件の言い回し", "Wordings of win conditions");

    public string OutcomeCatalogueSays => Pick(
        "実際の計画が勝利条件をどう言葉にしたか。借りられる言い回しと、避けたい四つの欠陥を集めています。",
        "How real plans put their win conditions: wordings to borrow, and the four defects to avoid.");

    public string DefectsTitle => Pick("勝利条件の四つの欠陥", "Four defects of a win condition");

    public string Meaning(OutcomeState state) => state switch
    {
        OutcomeState.Agreed => Pick("測れる言葉で書かれ、決裁者まで合意している。", "Put in measurable words and agreed up to the decision maker."),
        OutcomeState.Unshared => Pick("担当者の頭の中だけにあり、部署や会社として合意していない。", "In one person’s head; not agreed by the department or the company."),
        OutcomeState.Several => Pick("いくつもあって、どれも大事で、選べない。", "Several at once, all of them important, none chosen."),
        OutcomeState.Vague => Pick("言葉はあるが、届いたかどうかを判断できない。", "There are words, but nobody could tell whether it was reached."),
        _ => Pick("そもそも考えられていない。", "Nobody has thought about it."),
    };

    public string StateColumn => Pick("勝利条件の状態", "State of the win condition");

    public string HowItWent => Pick("その後どうなったか", "How it went");

    public string HowToMend => Pick("聞いてみる", "Ask");

    public string ExampleColumn => Pick("例", "Example");

    public string NoSuchCase => Pick("まだ事例がありません。", "No case yet.");

    public string MeasuredBy => Pick("測ったもの", "Measured by");

    public string CustomersWords => Pick("お客様の言葉", "In the customer’s words");

    public string MoreWordings(int count) => Pick($"ほか{Number(count)}件は、この勝利条件のページへ", $"{Number(count)} more on its own page");

    public string AllDepths => Pick("深さを問わない", "Any depth");

    public string AllStates => Pick("状態を問わない", "Any state");

    public string AllKinds => Pick("製品の種類を問わない", "Any kind of product");

    public string DepthLabel => Pick("深さ", "Depth");

    public string KindLabel => Pick("製品の種類", "Kind of product");

    public string MetricCatalogue => Pick("CSメトリックの集まり", "CS metrics");

    public string MetricCatalogueSays => Pick(
        "価値が届いているかを早く知る指標を、なぜ割合・件数・頻度にしたかの理由と一緒に集めています。",
        "Leading indicators that value arrives, with why each is a ratio, a count or a frequency.");

    public string ChooseForm(MetricForm? form) => form switch
    {
        MetricForm.Ratio => Pick(
            "母数（契約数、利用者数、職種数など）が顧客ごとに違うときは割合にします。大きい顧客も小さい顧客も同じ目盛りで比べられます。",
            "When the whole (seats, users, job types) differs from customer to customer, take a ratio: large and small are then on one scale."),
        MetricForm.Count => Pick(
            "最初の一回が起きたかどうかが大事なときや、母数が決められないときは件数にします。",
            "When it matters that something happened at all, or when the whole can’t be told, take a count."),
        MetricForm.Frequency => Pick(
            "業務に決まったリズム（毎週の予定作成など）があるときは頻度にします。リズムより遅ければ、価値が届いていません。",
            "When the work has a rhythm (a schedule made weekly), take a frequency: slower than the rhythm means that value does not arrive."),
        _ => Pick("出典に形の理由が書かれていないものです。", "The source does not say why it has its form."),
    };

    public string FormUnknown => Pick("形の記載なし", "Form not told");

    public string FromColumn => Pick("使っているところ", "Used by");

    public string GreenRed => Pick("青・赤の基準", "Green and red");

    public string GreenFrom(double value) => Pick($"青 {Number(value)}以上", $"green from {Number(value)}");

    public string RedBelow(double value) => Pick($"赤 {Number(value)}未満", $"red below {Number(value)}");

    public string MeasuresTitle => Pick("結果をどう測ったか", "How results were measured");

    public string MeasureColumn => Pick("指標", "Metric");

    public string MethodColumn => Pick("測り方", "Method");

    public string MoreMeasures(int count) => Pick($"ほかに{Number(count)}件あります。", $"{Number(count)} more.");

    public string OverN(double n) => Pick($"n={Number(n)}", $"n = {Number(n)}");

    public string Doses => Pick("施策の量", "Doses of tactics");

    public string DosesSay => Pick(
        "施策をどれだけ行ったか。見積もりと、やりすぎ・足りなさの見当に使えます。",
        "How much of each tactic was given: to estimate effort, and to see what is too much or too little.");

    public string DoseRangeColumn => Pick("実際の幅", "Range");

    public string DoseUsesColumn => Pick("それぞれの量と結果", "Single doses and results");

    public string DoseTimesTold(int times, int practice) =>
        Pick($"{Number(times)}局面", $"{Number(times)} phases") + (practice == 0 ? "" : Pick($"・{PracticeCount(practice)}", $", {PracticeCount(practice)}"));

    public string NoRealDose => Pick("証拠になる事例の記載なし", "Not told by any real case");

    public string DoseHours(string range) => Pick($"月{range}時間", $"{range} h a month");

    public string DoseMonths(string range) => Pick($"{range}か月", $"{range} months");

    public string DoseMinutes(string range) => Pick($"{range}分", $"{range} min");

    public string DoseTimes(string range) => Pick($"{range}回", $"{range} times");

    public string DosePeople(string range) => Pick($"{range}名", $"{range} people");
}
