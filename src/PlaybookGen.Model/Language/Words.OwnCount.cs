namespace PlaybookGen.Model;

/// <summary>Words of counting reasons and goals of one's own customers.</summary>
public sealed partial class Words
{
    public string GoalCount => Pick("自社の導入目標を集計する", "Count your own customers’ goals");

    public string GoalCountSays => Pick(
        "導入時に聞いた目標の一覧を貼り付けると、成果の種類ごとにまとめて数えます。どこにも入らない目標も見えるままにします。",
        "Paste the goals you heard at introduction: they are grouped by kind of outcome and counted, and those of no group stay in sight.");

    public string GoalCountNote => Pick(
        "顧客の導入目標を集計して分類するといくつかに集約され、そこからアウトカムを考えられることはCareMakerの記事によります。分け方はこのライブラリの勝利条件の分類で、言葉の近さから選んだものです。違っていれば直せます。",
        "That goals, counted and classified, come down to a few and lead to the outcomes is from CareMaker. The groups are this library’s; they are chosen by likeness of words, and you can correct them.");

    public string OwnReasons => Pick("自社の解約理由を集計する", "Count your own reasons for churn");

    public string OwnGoals => Pick("導入目標の一覧", "The goals");

    public string OwnReasonsHint => Pick(
        "SFAやCRMから、一行目を見出しにして貼り付けます。例：顧客,解約理由,業種,利用目的,体制。貼り付けた内容はどこにも送られません。",
        "Paste from your CRM, headings in the first line. Example: customer,reason,industry,purpose,organisation. Nothing is sent.");

    public string OwnGoalsHint => Pick(
        "一行目を見出しにして貼り付けます。例：顧客,導入目標,業種。目標だけを一行ずつ並べてもかまいません。貼り付けた内容はどこにも送られません。",
        "Headings in the first line. Example: customer,goal,industry. Goals alone, one a line, will do. Nothing is sent.");

    public string CountedColumn => Pick("まとめる列", "Column to group");

    public string AcrossColumn => Pick("横に並べる列", "Column to lay across");

    public string EntriesBehind => Pick("数の中身", "Behind the count");

    public string GroupColumn => Pick("まとまり", "Group");

    public string SheetsBehind => Pick("数のもとになった計画", "The plans behind the count");

    public IReadOnlyList<(string Key, string Text)> OwnCountSayings =>
    [
        ("empty", Pick("一覧を貼り付けると、ここに集計が出ます。", "Paste the list to see the counts.")),
        ("summary", Pick("{n}件を{groups}のまとまりに分けました。どれにも入らないものが{loose}件あります。", "{n} entries in {groups} groups; {loose} are in none.")),
        ("blank-lines", Pick("「{column}」が空の行が{n}件あります（{lines}行目）。数えていません。", "{n} lines have nothing in “{column}” (line {lines}) and are not counted.")),
        ("open-quote", Pick("{line}行目で始まる引用符（\"）が閉じていません。そこから後ろが一つの欄になっています。", "The quotation mark in line {line} is never closed, so all that follows is one cell.")),
        ("loose", Pick("どれにも入らない", "In no group")),
        ("all", Pick("計", "All")),
        ("none", Pick("（空）", "(empty)")),
        ("column", Pick("{n}列目", "Column {n}")),
        ("behind", Pick("{group} × {column}：{n}件", "{group} × {column}: {n}")),
        ("more", Pick("残りの{n}件も表示", "Show the other {n}")),
        ("regroup", Pick("「{text}」のまとまり", "Group of “{text}”")),
        ("text-words", Pick("理由|目標|目的|ゴール|コメント|reason|goal|why", "reason|goal|why|理由|目標")),
        ("across-words", Pick("業種|業界|体制|組織|規模|industry|segment", "industry|segment|organi|業種")),
    ];
}
