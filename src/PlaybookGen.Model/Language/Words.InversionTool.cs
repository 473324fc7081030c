namespace PlaybookGen.Model;

/// <summary>Words of the inversion exercise and of the tables of reasons.</summary>
public sealed partial class Words
{
    public string InversionTool => Pick("反プ譜から計画をつくる", "Turn undesirable states round");

    public string InversionToolSays => Pick(
        "「解約されている状態」を書き、一つずつ反転して中間目的にします。実際の計画が反転した言葉と、使った施策を借りられます。",
        "Write what the customer would look like when leaving, and turn each state into an objective, with what real plans wrote and did.");

    public string InversionToolNote => Pick(
        "望ましくない状態から書いて反転する進め方は前田考歩氏（2024年）によります。中間目的をいきなり導くのは難しくても、望ましくない状態からなら書きやすいためです。近い状態の見つけ方は本サイト独自です。",
        "Beginning from undesirable states is from Takaho Maeda (2024): objectives are hard to derive, and easier to reach from what one does not want. How the nearest state is found is this site’s own.");

    public string InversionPairs => Pick("解約されている状態 → 反転した中間目的", "Undesirable state → objective");

    public string InversionPairsHint => Pick("左に一つずつ書くと、右に近い状態と、事例の言葉・施策が出ます。", "Write one state a line; the nearest one and what cases did appear on the right.");

    public string BadState => Pick("望ましくない状態", "Undesirable state");

    public string NearestObstacle => Pick("ライブラリで近い状態", "Nearest in the library");

    public string InvertedState => Pick("反転した中間目的", "Objective");

    public string FromCases => Pick("事例から借りる", "Borrow from cases");

    public string InversionOffers => Pick("事例が反転した状態の一覧", "What cases turned round");

    public string InversionOffersSay => Pick("状態を開くと、反転した言葉と、それを支えた施策、その結果が読めます。", "Open a state to read how it was turned round, by what, and how it went.");

    public string SeeObstacle => Pick("この状態のページ", "The page of this state");

    public string TacticsThatServed => Pick("反転を支えた施策", "Tactics that served it");

    public IReadOnlyList<(string Key, string Text)> InversionSayings =>
    [
        ("near", Pick("「{label}」に近い", "near “{label}”")),
        ("unknown", Pick("近い状態は見つかりません。この状態がどうなっていたら解約の話は出ないか、と自分に聞いて反転します。", "Nothing near. Ask: what would have to be true so that nobody speaks of leaving?")),
        ("nobody", Pick("この状態を反転した事例は、まだありません。", "No case has turned it round yet.")),
        ("no-state", Pick("中間目的は「〜している」「〜になっている」と、状態で書きます。", "Put the objective as a state that holds.")),
        ("count", Pick("{all}件の状態のうち、{good}件を反転し、{tactics}件に施策がつきました。", "Of {all} states, {good} are turned round and {tactics} have tactics.")),
        ("head-bad", BadState),
        ("head-good", InvertedState),
        ("head-tactics", Of(Facet.Tactics)),
    ];

    public string Reasons => Pick("つまずきの集計（業種・目的・体制ごと）", "Reasons by industry, purpose and organisation");

    public string ReasonsSay => Pick(
        "自社の解約理由と、事例にあった望ましくない状態を、顧客の業種、利用の目的、顧客側の体制ごとに数えます。数を開くと、一枚ずつの中身へ行けます。",
        "Undesirable states counted by industry, purpose and organisation; every count opens to the sheets behind it.");

    public string ReasonsNote => Pick(
        "解約の理由を業種・利用目的・顧客側の体制から分析する方法と、一枚の計画のほうが全体像を早くつかめるという指摘は前田考歩氏（2024年）によります。理由のまとめ方（言葉の近さ）と、数から一枚へ行き来するしかけは本サイト独自です。ライブラリの数は独立した組織の数です。",
        "Counting reasons, and that one sheet shows the whole sooner, are both from Takaho Maeda (2024). Counts are of independent organisations.");

    public string ReasonsByIndustry => Pick("業種ごと", "By industry");

    public string ReasonsByKind => Pick("製品の種類ごと（業務効率・業務創造）", "By kind of product");

    public string ReasonsByPurpose => Pick("利用の目的ごと（勝利条件の分類）", "By purpose (kind of win condition)");

    public string ReasonsByOrganisation => Pick("顧客側の体制ごと（関わった役割と組織の様子）", "By the customer’s organisation (who took part, how it is organised)");

    public string TakesPart(string role) => Pick($"{role}が関わる", $"{role} takes part");

    public string ReasonsOfLibrary => Pick("このライブラリの事例での集計", "Counts over the cases of this library");

    public string LeftOutColumns(IReadOnlyList<string> names) => Pick($"ほかに{Number(names.Count)}列：{string.Join(Comma, names)}。", $"{Number(names.Count)} more columns: {string.Join(Comma, names)}.");

    public string LeftOutRows(int rows) => Pick($"ほかに{Number(rows)}の状態。", $"{Number(rows)} more states.");

    public string ShowAllCounts => Pick("すべての状態と列を表示する", "Show all states and columns");

    public string AllUndesirableStates => Pick("望ましくない状態の一覧", "All undesirable states");

    public IReadOnlyList<(string Key, string Text)> ReasonSayings =>
    [
        ("organisations", Pick("{n}組織", "{n} organisations")),
        ("failed", Pick("うち不成立{n}", "{n} failed")),
        ("practice", Pick("練習用 {n}", "{n} for practice")),
        ("comma", Comma),
        ("places", Pick("「{state}」×「{column}」：{n}局面", "“{state}” × “{column}”: {n} phases")),
        ("so-far", Pick("「{state}」×「{column}」：ここまで{n}局面", "“{state}” × “{column}”: {n} phases so far")),
        ("load-more", Pick("続きを読む", "Read on")),
        ("unread", Pick("この数のもとになる一覧を読めませんでした。状態のページには、すべての事例があります。", "The list behind this count could not be read. The page of the state has all cases.")),
    ];

    public string ReasonsBySize => Pick("顧客の組織の規模ごと", "By size of the organisation");

    public string ReasonCount(ReasonCell cell)
    {
        string[] parts =
        [
            cell.Organisations > 0 ? Organisations(cell.Organisations) : "",
            cell.Failed > 0 ? Pick($"うち不成立{Number(cell.Failed)}", $"{Number(cell.Failed)} failed") : "",
            cell.Practice > 0 ? PracticeCount(cell.Practice) : "",
        ];
        return string.Join(Comma, parts.Where(part => part.Length > 0));
    }
}
