using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>site.yaml: what the whole site is told.</summary>
public static class SiteFormat
{
    public static IReadOnlyList<string> Languages { get; } = ["ja", "en"];

    private static Shape LanguageWord { get; } = new Shape.Word(
    [
        new WordChoice("ja", new Phrase("日本語", "Japanese"), ["日本語", "japanese", "jp", "ja-JP"]),
        new WordChoice("en", new Phrase("英語", "English"), ["英語", "english", "en-US", "en-GB"]),
    ]);

    private static Shape Covariates { get; } = FixedWords.Of<Covariate>(
        ("業種", "the industry", "industries"),
        ("規模", "the size of the customer", "会社の規模"),
        ("フェーズ", "the phase", "段階"),
        ("製品の種別", "making known work cheaper, or creating work", "製品,種別,kind,product-kind"),
        ("深さ", "light or deep success", "成功の深さ"),
        ("勝利条件", "the first win condition that is named", "outcomes,goal,目的"),
        ("部門", "the condition on the axis of departments", "部署,departments"),
        ("役職", "the condition on the axis of ranks", "職位,ranks"),
        ("顧客", "the condition on the axis of the customer", "顧客の特徴,customers"));

    private static Shape.Map Mining { get; } = Map("パターン抽出の設定", "the mining settings",
        Optional("min-cases", Count, "パターンに要る事例の数", "the fewest cases of a pattern"),
        Optional("min-organisations", Count, "パターンに要る組織の数", "the fewest organisations of a pattern"),
        Optional("count", new Shape.ListOf(CaseWords.Provenance, IsSet: true), "証拠に数える出所", "the provenances that are evidence"),
        Optional("strata", new Shape.ListOf(Covariates, IsSet: true), "同じもの同士で比べる、顧客の違い", "what customers must be alike in to be compared"));

    private static Shape.Map Theme { get; } = Map("見た目の設定", "the theme settings",
        Optional("accent", new Shape.Colour(), "基調色 '#rrggbb'", "the main colour, '#rrggbb'"),
        Optional("logo", new Shape.Picture(), "ロゴの画像ファイル", "the picture file of the logo"),
        Optional("footer", Text, "ページの下に出す文", "the words at the foot of each page"));

    private static Shape Section { get; } = new Shape.Word(
    [
        .. new (string Word, string Ja, string En)[]
        {
            ("finder", "逆引き", "the finder"), ("patterns", "勝ちパターン", "winning patterns"), ("losing", "負けパターン", "losing patterns"),
            ("cases", "事例", "cases"), ("learn", "学ぶ", "learning"), ("contribute", "事例を寄せる", "contributing"),
            ("industries", "業種", "industries"), ("conditions", "条件", "conditions"), ("outcomes", "勝利条件", "outcomes"),
            ("tactics", "施策", "tactics"), ("obstacles", "望ましくない状態", "obstacles"), ("drills", "ドリル", "drills"),
            ("kits", "実践シート", "kits"), ("products", "製品", "products"), ("targets", "開発候補", "targets"), ("paths", "学習パス", "paths"),
            ("signals", "お客様の言葉", "customers’ words"), ("churn-map", "病態関連図", "the churn map"), ("matrix", "マトリクス", "the matrices"),
            ("stages", "段階と施策", "stages and tactics"), ("contradictions", "矛盾", "contradictions"),
            ("outcomes-catalogue", "勝利条件の言い回し", "wordings of win conditions"), ("metrics", "CSメトリック", "CS metrics"),
            ("doses", "施策の量", "doses"), ("open-questions", "未解決の問い", "open questions"), ("changes", "変わったこと", "what changed"),
            ("leader", "リーダー", "the leader’s page"), ("questions", "問いかけ", "questions"), ("lifecycle", "導入からの月数", "months since introduction"),
            ("tools", "道具", "tools"),
        }.Select(section => new WordChoice(section.Word, new Phrase(section.Ja, section.En), [section.Ja])),
    ]);

    public static Shape.Map Root { get; } = Map("サイトの設定", "the site's settings",
        Required("title", Line, "サイトの題名", "the title of the site"),
        Optional("description", Text, "サイトの説明", "what it is about"),
        Optional("language", LanguageWord, "サイトの言葉", "the language of the site's own words"),
        Optional("base-url", new Shape.Address(IsPlain: true), "公開する URL", "the public address"),
        Optional("repository", new Shape.Address(IsPlain: true), "リポジトリの URL", "the address of the repository"),
        Optional("branch", Line, "ブランチ名", "the branch"),
        Optional("folder", Line, "リポジトリの中の、この内容フォルダーの場所(既定は content、いちばん上なら .)", "where this content folder lies in the repository; content when absent, . for its top"),
        Optional("contact", Line, "メールで事例を受け取る宛先", "the address for cases handed in by mail"),
        Optional("mining", Mining, "パターン抽出の設定", "mining settings"),
        Optional("theme", Theme, "見た目の設定", "theme settings"),
        Optional("navigation", new Shape.ListOf(Section, IsSet: true), "メニューの並び", "the main navigation, in order"));
}
