namespace PlaybookGen.Model;

/// <summary>Labels of the vocabulary and of grades.</summary>
public sealed partial class Words
{
    private static readonly string[] ResourceKeys = ["people", "budget", "time", "quality", "business", "environment", "rivals", "adversity"];

    public string Of(Facet facet) => facet switch
    {
        Facet.Industries => Pick("業種", "Industries"),
        Facet.Conditions => Pick("条件", "Conditions"),
        Facet.Outcomes => Pick("勝利条件", "Win conditions"),
        Facet.Tactics => Pick("施策", "Tactics"),
        _ => Pick("望ましくない状態", "Obstacles"),
    };

    public string Of(Influence influence) =>
        influence == Influence.High ? Pick("CSMが動かしやすい", "A CSM can act on it") : Pick("CSMだけでは動かしにくい", "Hard for a CSM alone");

    public string Of(Principle principle) => principle switch
    {
        Principle.Goal => Pick("目標共有（G）", "Goal"),
        Principle.Pair => Pick("個別伴走（P）", "Pair support"),
        _ => Pick("機会提供（O）", "Opportunity"),
    };

    public string Of(Stage stage) => stage switch
    {
        Stage.Trust => Pick("信頼形成・体制構築", "Trust and team"),
        Stage.Issue => Pick("現状把握・課題設定", "Situation and issue"),
        Stage.Design => Pick("方針企画・プロセス設計", "Policy and process"),
        Stage.Sensemaking => Pick("センスメイキング・施策実行", "Sensemaking and action"),
        _ => Pick("結果レビュー", "Review of results"),
    };

    public string Of(SensemakingMethod method) => method switch
    {
        SensemakingMethod.Narrative => Pick("ナラティブ", "Narrative"),
        SensemakingMethod.Reframing => Pick("フレーミングを変える", "Reframing"),
        SensemakingMethod.Naming => Pick("言葉や概念をつくる", "Naming"),
        SensemakingMethod.Data => Pick("データを示す", "Data"),
        SensemakingMethod.Participation => Pick("参加型の取り組み", "Participation"),
        SensemakingMethod.CoCreation => Pick("共同での作成", "Co-creation"),
        SensemakingMethod.Prototype => Pick("試作を世に出す", "Prototype"),
        SensemakingMethod.SmallWins => Pick("小さな成果から始める", "Small wins"),
        _ => Pick("オーバーコミュニケーション", "Over-communication"),
    };

    public string Of(ConditionAxis axis) => axis switch
    {
        ConditionAxis.Size => Pick("規模", "Size"),
        ConditionAxis.Industry => Pick("業種", "Industry"),
        ConditionAxis.Department => Pick("部門", "Department"),
        ConditionAxis.Rank => Pick("役職", "Rank"),
        ConditionAxis.Product => Pick("製品", "Product"),
        _ => Pick("顧客", "Customer"),
    };

    public string Of(PatternKind kind) => kind == PatternKind.Winning ? Pick("勝ちパターン", "Winning pattern") : Pick("負けパターン", "Losing pattern");

    public string Of(Grade grade) => grade switch
    {
        Grade.Proven => Pick("実証", "Proven"),
        Grade.Replicated => Pick("再現", "Replicated"),
        Grade.SingleCase => Pick("一例", "One case"),
        Grade.Adopted => Pick("採用例", "Adopted"),
        Grade.Hypothesis => Pick("仮説", "Hypothesis"),
        _ => Pick("練習用", "For practice"),
    };

    /// <summary>The sign of a grade, the same in both languages; empty for practice, which is no grade of the scale.</summary>
    public static string Sign(Grade grade) => grade switch
    {
        Grade.Proven => "◎",
        Grade.Replicated => "○",
        Grade.SingleCase => "△",
        Grade.Adopted => "◇",
        Grade.Hypothesis => "？",
        _ => "",
    };

    /// <summary>What a grade means, in one sentence.</summary>
    public string Meaning(Grade grade) => grade switch
    {
        Grade.Proven => Pick(
            "3組織以上で成り立ち、偶然では説明できず、5年以内の裏づけがあります。",
            "Holds in three or more organisations, is not explained by chance, and has evidence from the last five years."),
        Grade.Replicated => Pick("2組織以上で、実測または報告された結果があります。", "Two or more organisations have a measured or reported result."),
        Grade.SingleCase => Pick("結果のある組織はありますが、○にはまだ届きません。", "There is a result, but not enough for ○ yet."),
        Grade.Adopted => Pick("計画に採り入れた例はありますが、結果はまだ報告されていません。", "Plans use it, but no result has been reported."),
        Grade.Hypothesis => Pick("主張はありますが、事例はまだありません。", "A source claims it; there is no case yet."),
        _ => Pick("架空または説明用の事例だけにもとづきます。証拠には数えません。", "Rests on fictional or explanatory cases only; it is no evidence."),
    };

    /// <summary>The label of one of the 廟算八要素 by its key in a case file; the key itself when it is none.</summary>
    public string Resource(string key) => Array.IndexOf(ResourceKeys, key) is >= 0 and var index ? Resource(index) : key;
}
