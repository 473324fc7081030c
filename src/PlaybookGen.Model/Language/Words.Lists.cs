namespace PlaybookGen.Model;

/// <summary>Words of lists.</summary>
public sealed partial class Words
{
    public string WinningPatterns => Pick("勝ちパターン", "Winning patterns");

    public string WinningPatternsLead => Pick(
        "どんな条件の顧客に、どの施策の組み合わせが効いたか。根拠の強い順に並べています。",
        "Which tactics worked for which customers, the strongest evidence first.");

    public string LosingPatterns => Pick("負けパターン", "Losing patterns");

    public string LosingPatternsLead => Pick(
        "実行したのに、うまくいかなかった進め方。失敗は、次の計画の根拠になります。",
        "What was carried out and still failed. A failure is evidence for the next plan.");

    public string CaseList => Pick("事例", "Cases");

    public string CaseListLead => Pick("過去のサクセスプランと、その結果。新しい順に並べています。", "Past success plans and what came of them, newest first.");

    public string CasesOf(string term) => Pick($"「{term}」の事例", $"Cases of “{term}”");

    public string NumberedTitle(string title, int number, int count) =>
        count == 1 ? title : NumberedTitle(title, Number(number), Number(count));

    public string NumberedTitle(string title, string number, string count) => Pick($"{title}（{number} / {count}）", $"{title} ({number} of {count})");

    public string HowToReadGrades => Pick("印の読み方", "How to read the grades");

    public string NothingOfThisGrade => Pick("まだありません。", "None yet.");

    public string Views => Pick("切り口で探す", "Look by");

    public string CountedIn(LibraryCounts counts) =>
        Cases(counts.Cases) + Pick("・", ", ") + Organisations(counts.Organisations) + Pick("・", ", ") + Revisions(counts.Revisions);

    public string PracticeCases => Pick("練習用・説明用の事例（証拠には数えません）", "For practice or explanation (no evidence)");

    public string NoCaseYet => Pick("まだ事例がありません。", "No case yet.");

    public string PatternCount(int count) => Pick($"{Number(count)}パターン", count == 1 ? "1 pattern" : $"{Number(count)} patterns");

    public string PracticeCount(int count) => Pick($"練習用 {Number(count)}", $"{Number(count)} for practice");

    public string FacetLead(Facet facet) => facet switch
    {
        Facet.Industries => Pick("顧客の業種から、事例と型を探します。", "Cases and patterns by the customer’s industry."),
        Facet.Conditions => Pick("始めたときの顧客の様子から、事例と型を探します。", "Cases and patterns by what the customer looked like at the start."),
        Facet.Outcomes => Pick("顧客が望む結果から、事例と型を探します。", "Cases and patterns by the result that the customer wants."),
        Facet.Tactics => Pick("施策ごとに、どう行い、どれだけ行い、どうなったかをまとめています。", "For each tactic: how it was done, how much of it, and what came of it."),
        _ => Pick(
            "お客様の言葉から、起きている「望ましくない状態」を引きます。原因と、それを反転させた計画へたどれます。",
            "From what customers say to the state they are in, what causes it, and the plans that turned it round."),
    };

    public string Ungrouped => Pick("そのほか", "Others");
}
