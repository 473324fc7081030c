namespace PlaybookGen.Model;

/// <summary>Words of the check of a draft.</summary>
public sealed partial class Words
{
    public static IReadOnlyList<string> AllResourceKeys => ResourceKeys;

    public string PlanCheck => Pick("勝利条件と下書きの点検", "Check a win condition and a draft");

    public string PlanCheckSays => Pick(
        "勝利条件の弱いところを見つけ、計画が「無限定」になっていないかを確かめ、次の面談で聞く問いを弱いところから並べます。",
        "Find what is weak in a win condition, see whether the plan has no limits, and get the questions to ask next, the weakest first.");

    public string PlanCheckNote => Pick(
        "勝利条件の四つの欠陥と「無限定」は前田考歩氏（2024年）、成果の一歩手前で言い表すことはCareMakerの記事によります。点検の規則は、このサイトを作るときの点検（playbook check）と同じものです。問いかけは本サイト独自です。",
        "The four defects and plans without limits are from Takaho Maeda (2024), saying it one step before sales from CareMaker. The rules are those of `playbook check`; the questions are this site’s own.");

    public string WinConditionTitle => Pick("獲得目標と勝利条件", "Goal and win condition");

    public string HasMeasure => Pick("測る数字と、その目標値を決めてある", "There is a measure with a target value");

    public string WhoAgreed => Pick("この勝利条件に合意した人", "Who agreed to it");

    public IReadOnlyList<(string Name, string Label)> AgreeingParties =>
    [
        ("user", Pick("担当者", "The user")),
        ("buyer", Pick("決裁者", "The decision maker")),
        ("department", Pick("部署として", "The department")),
        ("vendor", Pick("支援する側", "The vendor")),
    ];

    public string TacticsOfDraft => Pick("施策は絞れているか（無限定）", "Are the tactics limited?");

    public string TacticsOfDraftHint => Pick("施策と、それで実現したい中間目的。やらないと決めたものは「捨てる」にします。", "Each tactic with the objective that it serves; drop what you decide not to do.");

    public string KeepOrDrop => Pick("残す・捨てる", "Keep or drop");

    public string KeepIt => Pick("残す", "Keep");

    public string DropIt => Pick("捨てる", "Drop");

    public string ResourcesOfDraft => Pick("廟算八要素（今ある条件）", "Resources to start with");

    public string ObstaclesOfDraft => Pick("いま起きている望ましくない状態", "What is undesirable now");

    public string ObstaclesOfDraftHint => Pick(
        "お客様の言葉や、見えている様子を一行ずつ書きます。このサイトの「望ましくない状態」に近いものがあれば、その問いを加えます。",
        "What the customer says or what you see, a line each. Where the library knows a state like it, its questions join the list.");

    public string HeardFromCustomer => Pick("お客様の言葉・様子", "Heard or seen");

    public string FindNearest => Pick("言葉から探す", "Find by the words");

    public string TakenAs => Pick("近い状態", "Taken as");

    public string AskFirst => Pick("次の面談で聞く問い", "Ask these next");

    public string AskFirstHint => Pick("勝利条件の弱いところ、いま起きている状態、空いている要素の順に、五つまで並べています。続きは問いかけリストにあります。", "Weak points of the win condition first, then what is undesirable now, then what is empty: five at most. The list of questions has the rest.");

    public string CopyQuestions => Pick("問いを写す", "Copy the questions");

    public string Copied => Pick("写しました。", "Copied.");

    public string NotCopied => Pick("写せませんでした。文字を選んで写してください。", "Could not copy; select the text instead.");

    public IReadOnlyList<(string Key, string Text)> PlanCheckSayings =>
    [
        ("undefined", Pick("勝利条件がまだ書かれていません。何がどうなったら成功かを一文で書きます。", "There is no win condition yet. Say in one sentence what will have changed.")),
        ("nothing-weak", Pick("言葉の上では、弱いところは見つかりませんでした。顧客にしっくりくるかは、読んでもらって確かめます。", "The wording shows no weakness. Whether it fits, only the customer can tell.")),
        ("buyer-missing", Pick("決裁者が合意していません。担当者の頭の中だけにある目標は、担当が替わると消えます。", "The decision maker has not agreed. A goal in one person’s head leaves with that person.")),
        ("few-agreed", Pick("合意した人が少ないようです。担当者・決裁者・支援する側の三者で読み合わせます。", "Few have agreed. Read it together: user, decision maker and vendor.")),
        ("purpose", Pick("上位目的：{higher}。そのための手段：{means}。手段がうまくいかないときは、上位目的に戻って考え直します。", "Higher purpose: {higher}. Means: {means}.")),
        ("taken", Pick("「{label}」の問いを加えました。", "Added the questions for “{label}”.")),
        ("not-taken", Pick("近い状態が見つかりません。左で選べます。", "No state like it was found; choose one.")),
        ("anything-goes", Pick("勝利条件が一つに決まっていないので、いまは何でも入ってしまいます（無限定）。", "Without one win condition, anything goes.")),
        ("unlimited", Pick("無限定の疑い：勝利条件が一つに決まっていないのに、施策が{n}件あります。まず勝利条件を一つにし、関わらないものを「捨てる」にします。", "No limits: {n} tactics without one win condition. Settle it, then drop what does not serve it.")),
        ("many", Pick("施策が{n}件あります（残すもの{kept}件）。一つの勝利条件にいちばん近いものから五つほどに絞れないかを見ます。", "There are {n} tactics ({kept} kept). Can you keep the five nearest to the win condition?")),
        ("loose", Pick("中間目的とつながらない施策が{n}件あります。何のためかを書くか、捨てます。", "{n} tactics serve no objective. Say what for, or drop them.")),
        ("limited", Pick("勝利条件は一つで、施策はどれも中間目的につながっています。", "One win condition, and every tactic serves an objective.")),
    ];
}
