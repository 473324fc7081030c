namespace PlaybookGen.Model;

/// <summary>Words of the goal sheet and of what is said about its five points.</summary>
public sealed partial class Words
{
    public string GoalSheetTool => Pick("目標シートを書いて点検する", "Write and check a goal sheet");

    public string GoalSheetToolSays => Pick(
        "担当者の言葉で目標を書き、5つの要点がそろっているかをその場で確かめ、三者で合意する一枚にします。",
        "Write the goal in the user’s own words, see at once whether the five points are there, and print one sheet for three to agree on.");

    public string GoalSheetToolNote => Pick(
        "5つの要点と、事前に記入してもらい対面で三者が合意する進め方、「新規ユーザ20%増」だけの目標が難しいことは礒野亘（2019年）によります。元のシートは画像のため、記入欄と、要点がそろったかの見分け方は本サイト独自です。",
        "The five points, filling it in beforehand and agreeing face to face, are Wataru Isono’s (2019). The original sheet is a picture, so the fields and the way of telling whether a point is met are this site’s own.");

    public string GoalSheetFields => Pick("目標シート", "Goal sheet");

    public string GoalSheetPoints => Pick("5つの要点の点検", "The five points");

    public string GoalBusinessGoal => Pick("事業目標（チームが追っている数字）", "Business goal (the number the team follows)");

    public string GoalLink => Pick("この製品が、その数字のどこに効くか", "Where this product helps that number");

    public string GoalUseGoal => Pick("活用目標（誰が、何に、どれくらい使うか）", "Usage goal (who uses it, for what, how much)");

    public string GoalHowToKnow => Pick("確かめ方（何の数字を、いつ、誰が見るか）", "How you will know (which number, when, who looks)");

    public string GoalShowDay => Pick("成果を社内で見せる日と相手", "The day you show the result, and to whom");

    public string GoalComment => Pick("決裁者・評価者のコメント", "Comment of the decision maker");

    public string GoalAgreedDay => Pick("合意した日", "Agreed on");

    public string GoalKeptAt => Pick("このシートの置き場所と、次に開く日", "Where this sheet is kept, and when it is opened next");

    public string GoalWrittenBy => Pick("担当者が自分で決め、自分で書いた", "The user decided and wrote it");

    public string GoalSignature => Pick("署名", "Signature");

    /// <summary>The five points in their order: a key, the name of the point.</summary>
    public IReadOnlyList<(string Key, string Name)> GoalPoints =>
    [
        ("kept", Pick("形に残す", "Kept in writing")),
        ("own", Pick("自分の言葉で", "In one’s own words")),
        ("business", Pick("事業目標とのつながり", "Tied to a business goal")),
        ("use", Pick("活用目標は別に立てる", "A usage goal of its own")),
        ("buyer", Pick("決裁者・評価者を巻き込む", "The decision maker takes part")),
    ];

    /// <summary>Words by which a text is told to be about the business or about the use of a product, parted by bars.</summary>
    public string GoalBusinessWords => Pick(
        "売上|売り上げ|利益|粗利|収益|受注|成約|契約数|契約件数|新規ユーザー|新規ユーザ|新規利用者|利用者数|新規顧客|新規獲得|会員数|来店|客数|客単価|単価|購入|注文|CVR|コンバージョン|解約率|離職率|定着率|採用数|採用単価|コスト|費用|経費|人件費|原価|残業|シェア|訪問件数|紹介数|稼働率|生産性|納期|満足度|NPS|ROI",
        "revenue|sales|profit|margin|orders|new users|new customers|conversion|churn|turnover|attrition|hiring|cost|expense|overtime|market share|visits|productivity|satisfaction|NPS|ROI");

    public string GoalUseWords => Pick(
        "ログイン|使う|使っ|使い|使わ|利用|活用|開く|開い|入力|登録|閲覧|画面|機能|ダッシュボード|レポートを|操作|設定|作成機能|自動作成|件の行動を見|を見て|を見る|実演|研修|アカウント",
        "log in|login|use|uses|using|used|open|enter|register|view|screen|feature|dashboard|report|configure|account");

    public string GoalVendorWords => Pick("貴社|御社|お客様|弊社|当社製品|ご活用|ご利用|いただく|いただき|させて", "our customer|your company|on your behalf|we will help you");

    public IReadOnlyList<(string Key, string Text)> GoalSheetSayings =>
    [
        ("kept-yes", Pick("置き場所が決まり、後から立ち戻れます。", "It has a place to come back to.")),
        ("kept-no", Pick("口頭で決めただけでは後から立ち戻れません。合意した日と、シートの置き場所を書きます。", "What is only spoken is forgotten. Write the day it was agreed and where the sheet is kept.")),
        ("own-yes", Pick("担当者が自分で書いています。", "The user wrote it.")),
        ("own-empty", Pick("勝利条件がまだありません。担当者に、いつ何がどうなっていたら成功かを書いてもらいます。", "There is no win condition yet. Ask the user when and what will have changed.")),
        ("own-vendor", Pick("「{word}」は支援する側の言い方です。担当者の言葉に直してもらいます。", "“{word}” is how a vendor speaks. Ask the user for their own words.")),
        ("own-no", Pick("人から与えられた目標は、達成しようという気持ちになりません。最後は担当者自身に決めてもらいます。", "Nobody strives for a goal that was handed to them. Let the user decide.")),
        ("business-yes", Pick("組織が追っている数字とつながっています。", "It is tied to a number the organisation follows.")),
        ("business-empty", Pick("事業目標がありません。チームが今期追っている数字を聞きます。", "There is no business goal. Ask which number the team follows.")),
        ("business-unlinked", Pick("事業目標はありますが、この製品がどこに効くかが空です。つながりがないと、担当者の意欲が下がります。", "There is a business goal, but not where the product helps it.")),
        ("business-usage", Pick("事業目標の欄に、使う量しか書かれていません。その先で動かしたい数字を書きます。", "The business goal only says how much it is used. Write the number beyond.")),
        ("use-yes", Pick("やればできる活用の目標が、事業目標とは別にあります。", "There is a usage goal within reach, apart from the business goal.")),
        ("use-empty", Pick("活用目標がありません。誰が、何に、どれくらい使うかを、事業目標とは別に書きます。", "There is no usage goal. Write who uses it, for what and how much.")),
        ("use-business", Pick("活用目標の欄が事業の数字になっています。ほかの要因も絡むので、やればできる使い方の目標に直します。", "The usage goal is a business number. Others move it too; write what can be done by doing it.")),
        ("use-no-amount", Pick("活用目標に、どれくらいか（回数・件数・人数・頻度）がありません。", "The usage goal does not say how much or how often.")),
        ("buyer-yes", Pick("決裁者がコメントし、三者が合意しています。", "The decision maker commented and all three agreed.")),
        ("buyer-no-comment", Pick("決裁者・評価者のコメントがありません。担当者だけの目標は形だけになりがちです。", "The decision maker has not commented. A goal of the user alone is soon a formality.")),
        ("buyer-no-agreement", Pick("まだ合意していない人がいます：{who}。対面で読み合わせます。", "Not yet agreed: {who}. Read it together, face to face.")),
        ("verdict-both", Pick("事業目標と活用目標の両方があります（要点3と4）。", "Both a business goal and a usage goal are there (points 3 and 4).")),
        ("verdict-business-only", Pick("事業目標だけの目標です。ほかの要因が絡み、製品の貢献が間接的なので、達成が難しくなります。活用目標を別に立てます（要点4）。", "A business goal alone. Others move it too, and the product helps only indirectly. Set a usage goal as well (point 4).")),
        ("verdict-usage-only", Pick("活用目標だけの目標です。事業目標とつながらないと担当者の意欲が下がり、解約にもつながります（要点3）。", "A usage goal alone. Untied to the business, people lose heart, and that leads to churn (point 3).")),
        ("verdict-neither", Pick("事業目標も活用目標もまだありません。", "Neither a business goal nor a usage goal yet.")),
        ("met", Pick("5つの要点のうち{n}つがそろっています。", "{n} of the five points are met.")),
        ("yes", Pick("そろっている", "met")),
        ("no", Pick("まだ", "not yet")),
        ("business-words", GoalBusinessWords),
        ("use-words", GoalUseWords),
        ("vendor-words", GoalVendorWords),
        ("user", Pick("担当者", "the user")),
        ("buyer", Pick("決裁者", "the decision maker")),
        ("vendor", Pick("支援する側", "the vendor")),
    ];

    public IReadOnlyList<(string Name, string Label)> GoalParties =>
    [
        ("user", Pick("担当者", "The user")),
        ("buyer", Pick("決裁者・評価者", "The decision maker")),
        ("vendor", Pick("支援する側", "The vendor")),
    ];
}
