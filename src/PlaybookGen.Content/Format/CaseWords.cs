namespace PlaybookGen.Content;

/// <summary>The fixed sets of words of a case, each with what people write instead.</summary>
public static class CaseWords
{
    public static Shape Status { get; } = FixedWords.Of<Status>(
        ("成功", "the outcome came true", "成功した,達成,勝利,完了,succeeded,successful,win,won,done"),
        ("一部成功", "part of the outcome came true", "部分成功,部分的成功,部分的,一部,一部達成,partially,mixed"),
        ("解約・失敗", "the plan was given up or the customer left", "解約,失敗,チャーン,離脱,未達,中止,churn,failed,failure,lost"),
        ("継続中", "the result isn't known yet", "進行中,実施中,継続,途中,in-progress,open,active"));

    /// <summary>How a 局面 ended: it can't still be going on.</summary>
    public static Shape RevisionStatus { get; } = new Shape.Word([.. ((Shape.Word)Status).Choices.Where(choice => choice.Word != "ongoing")]);

    public static Shape Provenance { get; } = FixedWords.Of<Provenance>(
        ("公開された事例", "published, with its source", "公開,公表,公開済み,公開事例,public,publish"),
        ("実例を匿名にしたもの", "real, without names", "匿名,匿名化,匿名加工,anonymized,anonymous"),
        ("作り話", "made up", "架空,創作,フィクション,fiction,fake"),
        ("出典が説明のために置いた例", "a source's own explanatory example", "例示,説明用,説明例,サンプル,example,illustration"));

    public static Shape Size { get; } = FixedWords.Of<CompanySize>(
        ("中小", "small", "中小,中小企業,小規模,小,small,s"),
        ("中堅", "medium", "中堅,中堅企業,中規模,中,medium,m,mid-market"),
        ("大手", "large", "大手,大企業,大規模,大,large,l,big"));

    public static Shape Phase { get; } = FixedWords.Of<SuccessPhase>(
        ("導入", "onboarding", "導入,導入期,オンボーディング,立ち上げ"),
        ("活用", "adoption", "活用,定着,活用期,アダプション"),
        ("成果", "value", "成果,価値,価値実現,成果創出"),
        ("継続", "retention", "継続,更新,リテンション,維持"),
        ("拡大", "expansion", "拡大,拡張,エクスパンション,アップセル"));

    public static Shape ProductKind { get; } = FixedWords.Of<ProductKind>(
        ("業務効率", "makes known work cheaper", "業務効率,効率,効率化,業務効率化"),
        ("業務創造", "creates work that did not exist", "業務創造,創造,create"));

    public static Shape Depth { get; } = FixedWords.Of<Depth>(
        ("ライトサクセス", "light success", "ライト,ライトサクセス,浅い,shallow"),
        ("ディープサクセス", "deep success", "ディープ,ディープサクセス,深い"));

    public static Shape OutcomeState { get; } = FixedWords.Of<OutcomeState>(
        ("合意済み", "agreed", "合意,合意済,合意済み"),
        ("未合意", "not shared", "未合意,未共有,共有されていない"),
        ("複数", "several", "複数,複数ある,ばらばら"),
        ("あいまい", "vague", "曖昧,あいまい"),
        ("未検討", "undefined", "未検討,未定義,未定,なし,決まっていない"));

    public static Shape Better { get; } = FixedWords.Of<Better>(
        ("高いほど良い", "more is better", "高い,高いほど良い,上,増,増加,up,high,more,increase,上昇,大きい"),
        ("低いほど良い", "less is better", "低い,低いほど良い,下,減,減少,down,low,less,decrease,下降,小さい"));

    public static Shape Basis { get; } = FixedWords.Of<Basis>(
        ("測った", "measured", "実測,計測,測定,測定値,measure"),
        ("報告された", "reported", "報告,公表,自己申告,report"),
        ("見込み", "expected", "見込み,見込,予想,予測,期待,想定,estimate,estimated,forecast"),
        ("説明のための数", "made for explanation", "例示,説明用,仮,サンプル,example"));

    public static Shape Colour { get; } = FixedWords.Of<TacticColour>(
        ("白", "white", "白"), ("赤", "red", "赤"), ("緑", "green", "緑"), ("青", "blue", "青"), ("黄", "yellow", "黄,黄色"));

    public static Shape Actor { get; } = FixedWords.Of<Actor>(
        ("製品", "the product itself", "製品,プロダクト,機能"),
        ("支援側", "the vendor", "支援側,自社,提供側,ベンダー,CSM,csm"),
        ("顧客", "the customer", "顧客,お客様,利用者,client"));

    public static Shape Role { get; } = FixedWords.Of<StakeholderRole>(
        ("決裁者", "decides on the budget", "決裁者,予算責任者,意思決定者,経営者,buyer"),
        ("推進者", "pushes it inside", "推進者,チャンピオン,推進担当"),
        ("システム管理者", "administers it", "システム管理者,管理者,運用担当,admin"),
        ("利用者", "uses it", "利用者,現場,ユーザー,user,users,end-users"));

    public static Shape RenewalBudget { get; } = FixedWords.Of<RenewalBudget>(
        ("確保済み", "secured", "確保,確保済み,あり"), ("見込みあり", "possible", "見込み,可能性あり,検討中"), ("なし", "none", "なし,無,無し,ない"));

    public static Shape Effort { get; } = FixedWords.Of<Effort>(
        ("小", "small", "小,small,S"), ("中", "medium", "中,medium,M"), ("大", "large", "大,large,L"));

    public static Shape Direction { get; } = FixedWords.Of<Direction>(
        ("高度化", "higher", "高度化"), ("抽象化", "broader", "抽象化"), ("最適化", "leaner", "最適化"), ("繊細化", "kinder", "繊細化"));
}
