using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>taxonomy/&lt;facet&gt;.yaml: the terms of one facet.</summary>
public static class TaxonomyFormat
{
    private static Shape Influence { get; } = FixedWords.Of<Influence>(("動かせる", "a CSM can act on it", "高い,大"), ("動かしにくい", "hard to act on", "低い,小"));

    private static Shape Stage { get; } = FixedWords.Of<Stage>(
        ("信頼構築", "trust", "信頼"), ("課題設定", "issue", "課題"), ("設計", "design", "計画"), ("腹落ち", "sensemaking", "センスメイキング"), ("振り返り", "review", "レビュー"));

    private static Shape Sensemaking { get; } = FixedWords.Of<SensemakingMethod>(
        ("物語", "narrative", "ナラティブ,ストーリー"), ("捉え直し", "reframing", "リフレーミング"), ("名づけ", "naming", "命名,ネーミング"),
        ("データ", "data", "数字"), ("参加", "participation", "参画"), ("共創", "co-creation", "一緒に作る"), ("試作", "prototype", "プロトタイプ"),
        ("小さな成功", "small wins", "スモールウィン"), ("繰り返し伝える", "over-communication", "過剰なほどの共有"));

    private static Shape Principle { get; } = FixedWords.Of<Principle>(
        ("目標共有", "goal", "目標"), ("個別伴走", "pair", "伴走"), ("機会提供", "opportunity", "機会"));

    private static Shape Axis { get; } = FixedWords.Of<ConditionAxis>(
        ("規模", "size", "大きさ"), ("業種", "industry", "業界"), ("部署", "department", "部門"), ("役職", "rank", "階層"), ("製品", "product", "プロダクト"), ("顧客", "customer", "お客様"));

    /// <summary>The file of a facet.</summary>
    public static Shape Of(Facet facet) => List(Map("語彙の項目", "a term",
    [
        Required("id", Id, "項目の id", "its id"),
        Required("label", Line, "項目の名前", "its label"),
        Optional("parent", Term(facet), "上位の項目の id", "the term above it"),
        Optional("synonyms", List(Line), "言い換え", "other words for it"),
        Optional("description", Markdown, "説明", "what it means"),
        .. Further(facet),
    ]));

    private static FormatKey[] Further(Facet facet) => facet switch
    {
        Facet.Obstacles =>
        [
            Optional("causes", Terms(Facet.Obstacles), "この状態が招く状態の id", "the obstacles that it leads to"),
            Optional("phase", CaseWords.Phase, "現れるフェーズ", "the phase in which it appears"),
            Optional("says", List(Text), "お客様が口にする言葉", "what customers say when they are in it"),
            Optional("influence", Influence, "CSM が動かせる度合い", "how far a CSM can act on it"),
        ],
        Facet.Tactics =>
        [
            Optional("stage", Stage, "実績創出の5段階", "its stage"),
            Optional("sensemaking", new Shape.ListOf(Sensemaking, IsSet: true), "腹落ちの方法", "the sensemaking methods that it uses"),
            Optional("principle", Principle, "GPO のどれか", "the GPO principle that it carries out"),
            Optional("not-when", Markdown, "使わないほうがよいとき", "when it should not be used"),
        ],
        Facet.Conditions => [Optional("axis", Axis, "条件の軸", "the axis on which it lies")],
        _ => [],
    };
}
