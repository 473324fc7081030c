namespace PlaybookGen.Model;

public sealed partial class Words
{
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
        "kit" => Pick("キット", "Kit"),
        "product" => Pick("製品", "Product"),
        "target" => Pick("開発候補", "Development target"),
        "path" => Pick("学習パス", "Learning path"),
        _ => Pick("ページ", "Page"),
    };
}
