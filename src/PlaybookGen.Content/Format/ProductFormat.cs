using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>products/&lt;id&gt;.yaml: value → outcomes → plan → CS metric.</summary>
public static class ProductFormat
{
    private static Shape Form { get; } = FixedWords.Of<MetricForm>(
        ("割合", "a ratio", "率,比率"), ("件数", "a count", "数,回数"), ("頻度", "a frequency", "回数/期間"));

    private static Shape.Map Outcome { get; } = Map("製品の勝利条件", "an outcome",
        Required("tags", Terms(Facet.Outcomes), "taxonomy/outcomes.yaml の id", "ids of taxonomy/outcomes.yaml"),
        Required("statement", Text, "内容", "the outcome in words"));

    private static Shape.Map Outcomes { get; } = Map("製品の勝利条件", "the outcomes",
        Optional("light", List(Outcome), "ライトサクセス", "light success"),
        Optional("deep", List(Outcome), "ディープサクセス", "deep success"));

    private static Shape.Map Plan { get; } = Map("製品の型", "the plan",
        Optional("light", Terms(Facet.Tactics), "ライトサクセスの施策", "tactics for light success"),
        Optional("deep", Terms(Facet.Tactics), "ディープサクセスの施策", "tactics for deep success"));

    private static Shape.Map Metric { get; } = Map("CSメトリック", "the CS metric",
        Required("name", Line, "指標の名前", "its name"),
        Optional("form", Form, "指標の形", "its form"),
        Optional("why", Text, "その形にした理由", "why it has this form"),
        Optional("green", Number, "この値以上なら青", "green at or above"),
        Optional("red", Number, "この値を下回れば赤", "red below"),
        Optional("per", Line, "頻度の期間", "the period of a frequency"));

    public static Shape.Map Root { get; } = Map("製品", "the product",
        Required("name", Line, "名称", "its name"),
        Optional("kind", CaseWords.ProductKind, "業務効率か業務創造か", "efficiency or creation"),
        Optional("value", Text, "価値", "its value"),
        Optional("outcomes", Outcomes, "勝利条件", "the outcomes"),
        Optional("plan", Plan, "施策の型", "the plan"),
        Optional("metric", Metric, "CSメトリック", "the CS metric"),
        Optional("sources", List(CaseFormat.Source), "出典", "the sources"));
}
