namespace PlaybookGen.Model;

/// <summary>Words of drills, kits, products, targets, paths and reference pages.</summary>
public sealed partial class Words
{
    public string Learn => Pick("学ぶ", "Learn");

    public string LearnLead => Pick("学習パスに沿って読み、ドリルで確かめ、実践シートで自分の顧客に当てはめます。", "Follow a path, try the drills, and apply the working sheets to your own customer.");

    public string Paths => Pick("学習パス", "Learning paths");

    public string Kits => Pick("実践シート", "Working sheets");

    public string References => Pick("読みもの", "To read");

    public string Questions => Pick("問いかけリスト", "Question list");

    public string QuestionsLead => Pick("打ち合わせでそのまま使える問いかけを、何に効くかで分けています（本サイト独自）。", "Questions to ask in a meeting, by what they help with.");

    public string Lifecycle => Pick("導入からの月数で見る", "By months since introduction");

    public string LifecycleLead => Pick("導入からの月数ごとの段階と、先行指標、危険なひと言です。", "Phases since introduction, their leading indicators, and the words that warn.");

    public string Months(double? from, double? to) => (from, to) switch
    {
        ({ } first, { } last) => Pick($"{Number(first)}〜{Number(last)}か月", $"Months {Number(first)} to {Number(last)}"),
        ({ } first, null) => Pick($"{Number(first)}か月〜", $"From month {Number(first)}"),
        (null, { } last) => Pick($"〜{Number(last)}か月", $"Until month {Number(last)}"),
        _ => "",
    };

    public string Indicator => Pick("指標", "Indicator");

    public string Tentative => Pick("仮の基準", "tentative");

    public string ChurnWords => Pick("危険なひと言", "Words that warn");

    public string Of(DrillKind kind) => kind switch
    {
        DrillKind.Outcome => Pick("勝利条件を定義する", "Define the win condition"),
        DrillKind.Measure => Pick("KPIと測り方", "KPI and how to measure it"),
        DrillKind.Inversion => Pick("望ましくない状態を反転する", "Turn an obstacle round"),
        DrillKind.Tactics => Pick("施策の組み合わせ", "Combine tactics"),
        DrillKind.Review => Pick("結果レビュー", "Review the result"),
        DrillKind.Predict => Pick("次の局面を予測", "Predict the next phase"),
        DrillKind.Compare => Pick("二事例比較", "Compare two cases"),
        _ => Pick("お客様の言葉から原因", "From words to causes"),
    };

    public string Level(int level) => Pick($"レベル{level}", $"Level {level}");

    public string Minutes(int minutes) => Pick($"{minutes}分", $"{minutes} min");

    public string Choices => Pick("選択肢", "Choices");

    public string Answers => Pick("答えと理由", "Answers and reasons");

    public string Right => Pick("正解", "Right");

    public string Wrong => Pick("不正解", "Wrong");

    public string Rubric => Pick("よい答えに含まれること", "What a good answer contains");

    public string RelatedCases => Pick("関連する事例", "Related cases");

    public string RelatedTerms => Pick("関連する項目", "Related terms");

    public string ReadPage => Pick("読む", "Read");

    public string ReadCase => Pick("事例を読む", "Read the case");

    public string DoDrill => Pick("ドリルを解く", "Do the drill");

    public string ReadPattern => Pick("型を確かめる", "Study the pattern");

    public string NoPatternForStep => Pick("当てはまる型は、まだ見つかっていません。", "No pattern fits yet.");

    public string ValueLabel => Pick("価値", "Value");

    public string PlanLabel => Pick("計画", "Plan");

    public string MetricName => Pick("指標名", "Metric");

    public string MetricFormLabel => Pick("形", "Form");

    public string Of(MetricForm form) => form switch
    {
        MetricForm.Ratio => Pick("割合", "Ratio"),
        MetricForm.Count => Pick("件数", "Count"),
        _ => Pick("頻度", "Frequency"),
    };

    public string Why => Pick("理由", "Why");

    /// <param name="period">As written; the usual English words are said in the language of the site.</param>
    public string Per(string bound, string? period) => period switch
    {
        null => bound,
        "day" => Pick($"{bound}（1日あたり）", $"{bound} a day"),
        "week" => Pick($"{bound}（1週間あたり）", $"{bound} a week"),
        "month" => Pick($"{bound}（1か月あたり）", $"{bound} a month"),
        "quarter" => Pick($"{bound}（四半期あたり）", $"{bound} a quarter"),
        "year" => Pick($"{bound}（1年あたり）", $"{bound} a year"),
        _ => $"{bound} / {period}",
    };

    public string WinConditionIs(OutcomeState state) => Pick($"勝利条件：{Of(state)}", $"Win condition: {Of(state).ToLowerInvariant()}");

    public string Department => Pick("部門", "Department");

    public string Scores => Pick("評点", "Scores");

    public string Generality => Pick("一般性", "Generality");

    public string Longevity => Pick("長期性", "Longevity");

    public string Severity => Pick("深刻度", "Severity");

    public string Opportunity => Pick("支援機会", "Opportunity");

    public string Difficulty => Pick("難易度（5が最も難しい）", "Difficulty (5 is hardest)");

    public string OutOfFive(int value) => Pick($"5点中{value}点", $"{value} out of 5");

    public string InitialCost => Pick("初期の工数", "Initial cost");

    public string RunningCost => Pick("継続の工数", "Running cost");

    public string MatchingCases(int count) => Pick($"同じ課題の事例：{Number(count)}件", count == 1 ? "1 case shares the problem" : $"{Number(count)} cases share the problem");
}
