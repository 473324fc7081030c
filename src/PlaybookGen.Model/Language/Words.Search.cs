namespace PlaybookGen.Model;

public sealed partial class Words
{
    public string SearchTitle => Pick("探す", "Search");

    public string SearchLead => Pick("事例、型、ドリル、用語を、ことばの一部からでも探せます。", "Find cases, patterns, drills and terms, by part of a word too.");

    public string SearchLabel => Pick("サイト内を探す", "Search this site");

    public string SearchNeedsScript => Pick(
        "この検索はブラウザーの中で動くため、スクリプトが必要です。一覧からもたどれます。", "This search runs in the browser and needs scripts. The lists lead everywhere, too.");

    public string SearchElsewhere => Pick("一覧から探す", "Browse the lists");

    public string SearchMore => Pick("もっと見る", "Show more");

    public string SearchFoundNothing => Pick("見つかりませんでした。言い換えるか、短い語で試してください。", "Nothing found. Try other or shorter words.");

    /// <summary>The number of hits stands in place of <c>{0}</c>.</summary>
    public string SearchCount => Pick("{0}件", "{0} found");

    public string SearchAll => Pick("{0}件すべてを見る", "Show all {0}");

    public string SearchOther => Pick("似た語と問いかけを見る", "Show similar terms and questions");

    public string SearchNear => Pick("近い語", "Similar terms");

    public string SearchAsk => Pick("顧客に聞くなら", "What you could ask the customer");

    public string SearchAllQuestions(int count) => Pick($"問いかけリスト（{Number(count)}件）", $"The question list ({Number(count)})");

    public string SearchFilter => Pick("絞り込む", "Filter");

    public string SearchValues => Pick("ほか{0}件", "{0} more");

    public string SearchRemove => Pick("「{0}」の絞り込みを外す", "Remove the filter “{0}”");

    public string SearchTitles => Pick("すべての題名", "All titles");

    public string SearchTitlesLead => Pick(
        "このサイトのすべてのページを、種類ごと、事例は業種ごとに並べています。スクリプトなしで使えます。",
        "Every page of this site by kind, cases by industry. It needs no scripts.");

    /// <param name="field">Where in a page a hit stands: <c>title</c>, <c>tags</c>, <c>outcome</c>, <c>tactics</c> or <c>body</c>.</param>
    public string SearchField(string field) => field switch
    {
        "title" => Pick("題名に一致", "in the title"),
        "tags" => Pick("分類の語に一致", "in its terms"),
        "outcome" => Pick("勝利条件に一致", "in the win condition"),
        "tactics" => Pick("施策に一致", "in the tactics"),
        _ => Pick("本文に一致", "in the text"),
    };

    public string SearchApart => Pick("語を別々に含むページ", "Pages that hold the words apart");

    public string SearchFailed => Pick("検索の索引を読み込めませんでした。ページを読み込み直してください。", "The search index could not be read. Reload the page.");

    public string SearchKind => Pick("種類", "Kind");

    public string SearchGrade => Pick("根拠の強さ", "Grade");

    public string SearchProvenance => Pick("出所", "Provenance");

    /// <param name="kind">A value of the facet <c>kind</c> of the search.</param>
    public string OfSearchKind(string kind) => kind switch
    {
        "case" => Pick("事例", "Case"),
        "pattern" => Pick("勝ちパターン", "Winning pattern"),
        "losing" => Pick("負けパターン", "Losing pattern"),
        "industry" => Pick("業種", "Industry"),
        "condition" => Pick("条件", "Condition"),
        "outcome" => Pick("勝利条件", "Win condition"),
        "tactic" => Pick("施策", "Tactic"),
        "obstacle" => Pick("望ましくない状態", "Obstacle"),
        "drill" => Pick("ドリル", "Drill"),
        "practice" => Pick("練習問題", "Practice question"),
        "kit" => Pick("実践シート", "Kit"),
        "product" => Pick("製品", "Product"),
        "target" => Pick("開発候補", "Development target"),
        "path" => Pick("学習パス", "Learning path"),
        _ => Pick("ページ", "Page"),
    };
}
