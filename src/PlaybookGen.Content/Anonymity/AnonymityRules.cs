namespace PlaybookGen.Content;

/// <summary>
/// The patterns of the anonymity check, in the order in which they claim a text: data, so that the browser asks the same. They find what is written in a usual
/// way, and no more: a name without 氏, さん, 様 or a form of company is not found, which the page says.
/// </summary>
public static class AnonymityRules
{
    private const string Digit = "[0-9０-９]";

    private const string Dash = "[-‐－−ー]";

    private const string Kanji = "\\u4E00-\\u9FFF々";

    private const string Katakana = "ァ-ヴー";

    private const string CompanyName = $"[A-Za-zＡ-Ｚａ-ｚ0-9０-９{Kanji}{Katakana}・&＆]{{1,20}}";

    private const string CompanyForm = "(?:株式会社|有限会社|合同会社|合資会社|[(（][株有][)）]|㈱|㈲)";

    private static readonly string[] CompanyForms = ["株式会社", "有限会社", "合同会社", "合資会社", "(株", "（株", "(有", "（有", "㈱", "㈲"];

    private const string OtherForm = "(?:一般社団法人|公益社団法人|一般財団法人|公益財団法人|医療法人社団|医療法人|社会福祉法人|学校法人|(?:NPO|特定非営利活動)法人)";

    /// <summary>Words that end in さん, 様 or 氏 without naming anyone: お客様, 患者さん, 同様, 店長さん.</summary>
    private const string NobodyBefore = "(?<!者|員|長|師|士|客|親|人|社|店|先生|学生|生徒|顧客|企業|皆|仕|同|多|模|一|異|有|何|神|王|奥|両|各|姉|兄|娘|嫁|家族|施設|病院|事業所|担当|スタッフ|パート|アルバイト|ママ|パパ|ドライバー|ユーザー|リーダー|オーナー|マネージャー|マネジャー|ベテラン|ヘルパー|ナース|メンバー|クライアント)";

    /// <summary>Words that end in 社 without naming a company: 自社, 各社, 三社, 会社, 出社.</summary>
    private const string NoCompanyBefore = "(?<![同当弊自他各御貴会本支商神数全両入退出帰来小大何一二三四五六七八九十百千万]|新聞|出版|複数|旅行|制作|開発|広告|運営|導入|提供)";

    /// <summary>Words that begin with 社 and belong to what follows: 社員, 社内.</summary>
    private const string NoCompanyAfter = "(?![員長内外会是史風歴団宅用交説運食章則印債屋])";

    public const int DefaultLevel = 2;

    public static IReadOnlyList<AnonymityRule> All { get; } =
    [
        new(NameKind.Mail, 1, "[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}", "@", "＠"),
        new(NameKind.Telephone, 1, $"(?<![0-9０-９-])(?:[+＋]81[- ]?|[0０]){Digit}{{1,4}}(?:{Dash}|[(（]){Digit}{{1,4}}(?:{Dash}|[)）]){Digit}{{3,4}}(?!{Digit})", "0", "０", "+", "＋"),
        new(NameKind.Telephone, 1, "(?<![0-9])(?:0[789]0[0-9]{8}|0120[0-9]{6})(?![0-9])", "0"),
        new(NameKind.Company, 1, $"(?:{CompanyForm}|{OtherForm})[ 　]?(?<name>{CompanyName})", [.. CompanyForms, "法人"]),
        new(NameKind.Company, 1, $"(?<name>{CompanyName}){CompanyForm}", CompanyForms),
        new(NameKind.Company, 1, "(?<![A-Za-z])(?<name>[A-Z][A-Za-z&]{1,20}(?: [A-Z][A-Za-z&]{1,20}){0,3}),? (?:Inc\\.|Ltd\\.?|LLC|Corp\\.|Corporation|GmbH|K\\.K\\.)", "Inc.", "Ltd", "LLC", "Corp", "GmbH", "K.K."),
        new(NameKind.Company, 1, $"(?<![A-Za-zＡ-Ｚａ-ｚ{Kanji}{Katakana}])(?<name>[A-Za-zＡ-Ｚａ-ｚ{Kanji}{Katakana}]{{2,15}}){NoCompanyBefore}社{NoCompanyAfter}", "社"),
        new(NameKind.Person, 1, $"(?<name>[{Kanji}]{{1,4}}|[{Katakana}・]{{2,12}}){NobodyBefore}(?<title>氏(?![名族神])|さん|様(?![々子式相態変]))", "氏", "さん", "様"),
        new(NameKind.Person, 1, "(?<![A-Za-z])(?<title>Mr|Ms|Mrs|Dr)\\. ?(?<name>[A-Z][a-z]{1,20})", "Mr.", "Ms.", "Mrs.", "Dr."),
        new(NameKind.Amount, 2, $"(?:[¥￥][ ]?{Digit}[0-9０-９,，.．]{{0,20}}(?:[千百十]?[万億兆])?|{Digit}[0-9０-９,，.．]{{0,20}}(?:[千百十]?[万億兆]{Digit}[0-9０-９,，.．]{{0,20}}){{0,2}}[千百十]?[万億兆]?[ ]?円)", "¥", "￥", "円"),
        new(NameKind.Amount, 2, "(?:[$＄][ ]?[0-9][0-9,.]{0,20}|[0-9][0-9,.]{0,20}[ ]?(?:千|百)?(?:万|億)?[ ]?ドル)", "$", "＄", "ドル"),
        new(NameKind.Day, 3, $"(?<month>{Digit}{{4}}年[ ]?{Digit}{{1,2}}月)[ ]?{Digit}{{1,2}}日", "年"),
        new(NameKind.Address, 3, $"(?<area>東京都|北海道|京都府|大阪府|[{Kanji}]{{2,3}}県)[{Kanji}{Katakana}]{{1,8}}[市区町村郡](?:[{Kanji}{Katakana}]{{1,8}}[区町村])?", "東京都", "北海道", "京都府", "大阪府", "県"),
    ];
}
