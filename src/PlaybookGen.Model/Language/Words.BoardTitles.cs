namespace PlaybookGen.Model;

/// <summary>Words of the boards on action and review.</summary>
public sealed partial class Words
{
    public string SensemakingTitle => Pick("腹落ちのための九つの方法", "Nine ways to make sense of change");

    public string SensemakingSays => Pick(
        "頭でわかっても人は動きません。腹落ちをつくる九つの方法と、実際に使った局面、その結果です。",
        "Knowing is not doing: nine ways to make a change one’s own, the phases that used each, and what came of it.");

    public string SensemakingNote => Pick(
        "九つの方法の名前は馬田隆明氏の整理で、カスタマーサクセス・ディベロップメント（後編）に挙げられています。一言の説明は本サイト独自です。",
        "The nine names are Takaaki Umada’s, as listed in the article on customer-success development. The explanations are this site’s own.");

    public string Meaning(SensemakingMethod method) => method switch
    {
        SensemakingMethod.Narrative => Pick("数字の前に、誰の何がどう変わるかを物語として語る。語るのは社内の人がいちばん効く。", "Tell, before any number, what changes for whom; best told by a colleague."),
        SensemakingMethod.Reframing => Pick("同じ事実を別の枠から見直し、取り組む意味を変える。", "See the same facts in another frame, so that the effort means something else."),
        SensemakingMethod.Naming => Pick("まだ名前のない状態や役割に、短い言葉をつける。", "Give a short name to what has none yet."),
        SensemakingMethod.Data => Pick("自社の実際のデータで、いまの姿を見せる。", "Show how things are, by their own data."),
        SensemakingMethod.Participation => Pick("聞く側ではなく、手を動かし発表する側になってもらう。", "Make them act and present rather than listen."),
        SensemakingMethod.CoCreation => Pick("目標や手順を、出来上がりを渡さずに一緒につくる。", "Make goals and steps together instead of handing them over."),
        SensemakingMethod.Prototype => Pick("小さくても使えるものを先に出し、反応から考える。", "Put something usable out early and think from the response."),
        SensemakingMethod.SmallWins => Pick("短く確かめられる成果から始め、次の協力を引き出す。", "Begin with a result that can be seen soon and earns the next help."),
        _ => Pick("同じ基礎を、相手・場・言い方を変えて何度も伝える。", "Say the same basics again and again, to others, elsewhere, otherwise."),
    };

    public string PrinciplesTitle => Pick("GPO：目標共有・個別伴走・機会提供", "GPO: goal, pair support, opportunity");

    public string PrinciplesSay => Pick(
        "三つの原則を、それぞれいつ加え、その前後で何が変わったかに分けて見ます。三つをまとめて褒めないための見方です。",
        "The three principles taken apart: when each was brought in, and what changed before and after.");

    public string PrinciplesNote => Pick(
        "三原則は礒野亘（2019年）によります。元の記事は1社の経過なので、ほかの組織で同じことが起きるかは、下の組織数で確かめてください。",
        "The principles are Wataru Isono’s (2019), from one company’s history; the number of organisations below tells whether others saw the same.");

    public string Meaning(Principle principle) => principle switch
    {
        Principle.Goal => Pick("担当者が自分の言葉で書いた目標を、決裁者・支援する側と三者で合意する。", "A goal in the user’s own words, agreed with the decision maker and the vendor."),
        Principle.Pair => Pick("一人ずつ実演してもらい、同じ基礎をくり返す。", "One at a time, showing how they do it; the same basics again."),
        _ => Pick("社内で発表する場を先に置く。", "A date to present inside the company, set beforehand."),
    };

    public string AllPrinciples => Pick("三つがそろった局面", "All three together");

    public string AllPrinciplesSay => Pick("三つのどれが効いたかは、ここからはわかりません。上の三つと比べて読みます。", "Which of the three did it can’t be told from these; compare with the parts above.");

    public string BeforeIt => Pick("前の局面", "Before");

    public string BroughtIn => Pick("加えたこと", "Brought in");

    public string WhatCameOfIt => Pick("その結果", "What came of it");

    public string FailuresTitle => Pick("失敗の型：なぜ正しく見えたか", "Failures, and why they seemed right");

    public string FailuresSay => Pick(
        "やり切ったのに効かなかった進め方を、そのとき正しく見えた理由、起きたこと、代わりに行ったことの順で読みます。",
        "What was carried out and did not work: why it seemed right, what happened, what took its place.");

    public string FailuresNote => Pick(
        "理由はその局面の仮説、起きたことはその局面の学びから取っています。ほとんど実行されなかった局面は、施策の失敗に数えていません。",
        "The reasons are the hypotheses of the phases themselves. A phase that was hardly carried out is not counted against its tactics.");

    public string FailuresAlone => Pick("まだ型になっていない失敗", "Failures of no pattern yet");

    public string FailuresAloneSay => Pick("同じことがもう一組織で起きれば、負けパターンになります。", "Seen in one more organisation, they become a losing pattern.");

    public string SeemedRight => Pick("正しく見えた理由", "Why it seemed right");

    public string WhatHappened => Pick("起きたこと", "What happened");

    public string TookItsPlace => Pick("代わりに加えたこと", "What took its place");

    public string DirectionsTitle => Pick("次の一手の四方向", "Four directions of the next step");

    public string DirectionsSay => Pick(
        "成果が出た後、または出なかった後に、計画をどちらへ育てたか。結果の側の二つと、進め方の側の二つに分けています。",
        "Which way plans grew after a result, or after none: two directions of the result, two of the process.");

    public string DirectionsNote => Pick(
        "四方向の名前はカスタマーサクセス・ディベロップメント（後編）によります。元の図は失われているため、説明の言葉は本サイト独自です。USERGRAMの各段の方向は本サイトの読みです。",
        "The four names are from the article on customer-success development; its figure is lost, so the explanations are this site’s own.");

    public string Meaning(Direction direction) => direction switch
    {
        Direction.Higher => Pick("結果の側：同じ成果を、もっと高い水準で。例（説明用）：離職率の改善幅をさらに広げる。", "Result: the same result at a higher level."),
        Direction.Broader => Pick("結果の側：その成果が支える、ひとつ上の目的へ。例（説明用）：離職率から、人手不足の解消や採用の費用の削減へ。", "Result: on to the purpose that the result serves."),
        Direction.Leaner => Pick("進め方の側：効いたところに絞り、手間を減らす。例（説明用）：面接のときの案内に力を入れる。", "Process: keep what worked, with less effort."),
        _ => Pick("進め方の側：行う人が迷わないように、手引きや場を整える。例（説明用）：面接官のための手引きや説明会。", "Process: guides and occasions so that those who act don’t hesitate."),
    };

    public static string FromTo(string from, string to) => from + " → " + to;

    public string HypothesesTitle => Pick("仮説の書き直し", "Hypotheses and how they changed");

    public string HypothesesSay => Pick(
        "ただ聞くのではなく、仮説を持って確かめる。何を信じ、誰に当て、何が返り、どう書き直したかの記録です。",
        "Not just asking, but putting a hypothesis to people: what was believed, who was asked, what came back, what was believed then.");

    public string HypothesesNote => Pick(
        "仮説を持って顧客に当てる進め方はカスタマーサクセス・ディベロップメント（後編）、有識者に当てて価値を書き直した例はHR Spannerによります。見出しの分け方は本サイト独自です。",
        "Going to customers with a hypothesis is from the article on customer-success development; redefining a value by asking experts is HR Spanner’s.");

    public string HypothesesAsked => Pick("人に当てて確かめた仮説", "Put to people");

    public string HypothesesAskedSay => Pick("誰に聞いたか、どんな反応だったかまで残っているものです。", "With who was asked and what came back.");

    public string HypothesesWrong => Pick("やってみて外れた仮説", "Tried, and wrong");

    public string HypothesesWrongSay => Pick("計画どおりに進めても効かなかったものです。", "Carried out, and it did not work.");

    public string HypothesesPart => Pick("やってみて一部が当たった仮説", "Tried, and right in part");

    public string HypothesesPartSay => Pick("どこまでが当たりだったかを、次の局面で切り分けています。", "The next phase tells which part held.");

    public string HypothesesRight => Pick("やってみて当たった仮説", "Tried, and right");

    public string HypothesesRightSay => Pick("同じ条件なら、借りて確かめられます。", "Under the same conditions they can be borrowed and tested.");

    public string LessonsTitle => Pick("Good & More：つまずきの一覧", "Good & More: where plans stumbled");

    public string LessonsSay => Pick(
        "振り返りに書かれた「良かった点」「もっと良くできた点」「気づき」を、事例をまたいで並べました。",
        "What reviews found good, what they would do better, and what they read from it, across all cases.");

    public string LessonsNote => Pick(
        "Good & Moreの分け方はASHIATO（CS寺子屋 Vol.4）によります。「設計そのものを目的にしない」も、同じ登壇で挙げられたMoreです。",
        "Good & More is ASHIATO’s way of looking back.");

    public string LessonsGood => Pick("良かった点（Good）", "Good");

    public string LessonsGoodSay => Pick("次もくり返したいことです。", "To do again.");

    public string LessonsMore => Pick("もっと良くできた点（More）", "More");

    public string LessonsMoreSay => Pick("つまずいたところ。自分の計画に同じ穴がないかを見ます。", "Where they stumbled. Look for the same hole in your own plan.");

    public string LessonsInsights => Pick("分析から読み取ったこと", "What was read from it");

    public string LessonsInsightsSay => Pick("事実のあとに書かれた考察です。", "Written after the facts.");
}
