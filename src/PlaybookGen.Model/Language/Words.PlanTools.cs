namespace PlaybookGen.Model;

/// <summary>Words of the tools for combinations, drivers and stakeholders.</summary>
public sealed partial class Words
{
    public string Combine => Pick("施策の組み合わせを試す", "Try a combination of tactics");

    public string CombineSays => Pick(
        "施策を二つか三つ選ぶと、一緒に行った事例とその結果が出ます。まだ誰も試していない組み合わせもわかります。",
        "Choose two or three tactics: who did them together, what came of it, or that nobody has tried it yet.");

    public string CombineNote => Pick(
        "アイデアは既存の要素の新しい組み合わせだという考え（ヤング）と、集めて統合してから広げるという順番は、カスタマーサクセス・ディベロップメント（後編）に挙げられています。この道具は本サイト独自です。",
        "That an idea is a new combination of old elements (Young) is quoted in the article on customer-success development. The tool is this site’s own.");

    public string CombineChoose => Pick("組み合わせる", "Combine");

    public string CombineTactic(int place) => Pick($"施策{Number(place)}", $"Tactic {Number(place)}") + (place == 3 ? Pick("（なくてもよい）", " (optional)") : "");

    public string CombinePairs => Pick("よく一緒に行われた二つ", "Pairs done together most");

    public IReadOnlyList<(string Key, string Text)> CombineSayings =>
    [
        ("choose", Pick("違う施策を二つ選んでください。", "Choose two different tactics.")),
        ("more", Pick("残りの{n}件も表示", "Show the other {n}")),
        ("unread", Pick("この施策の事例を読めませんでした。ページを開き直してください。", "The cases of this tactic could not be read. Open the page again.")),
        ("untried", Pick("{names}：まだ誰も試していません。はじめの一社として、仮説を一文にしてから始めます。", "{names}: nobody has tried it yet. Put your hypothesis in one sentence first.")),
        ("tried", Pick("{n}組織が一緒に行い、{reached}組織で望んだ結果が出ました（うまくいかず{failed}組織、練習用{practice}組織）。", "{n} organisations did them together; {reached} reached the result ({failed} failed, {practice} for practice).")),
        ("reached", Of(ResultLevel.Reached)),
        ("improved", Of(ResultLevel.Improved)),
        ("not-reached", Of(ResultLevel.NotReached)),
        ("unknown", Pick("結果はわからない", "result not known")),
    ];

    public string DriverTool => Pick("目標を分解して、動かせるところを探す", "Decompose a goal and find what can be moved");

    public string DriverToolSays => Pick(
        "目標を式にし、動かせる要素と動かせない要素を分け、少し動かしたときの効果を試算します。",
        "Put a goal as a formula, tell what can be acted on from what can’t, and estimate what a change would do.");

    public string DriverToolNote => Pick(
        "売上＝訪問件数×訪問単価と分け、単価は保険で決まるので件数を動かす、という考え方はCareMakerの記事によります。試算は本サイト独自で、実績ではありません。",
        "Sales = visits × price, where insurance fixes the price, so that visits are what to act on, is from the CareMaker article. The estimate is this site’s own and no result.");

    public string BeginFrom(string formula) => Pick($"「{formula}」から始める", $"Begin from “{formula}”");

    public string DriverFormula => Pick("式と要素", "Formula and factors");

    public string DriverGoal => Pick("目標（左辺）", "Goal (left side)");

    public string DriverOperation => Pick("要素のつなぎ方", "How factors join");

    public string DriverProduct => Pick("かけ算（×）", "Product (×)");

    public string DriverSum => Pick("足し算（＋）", "Sum (+)");

    public string DriverFactorsHint => Pick("いまの値と、動かせるかどうか、その理由。変える量は +5、-3、10% のように書きます。", "Present value, whether it can be acted on, and why. Write a change like +5, -3 or 10%.");

    public string DriverFactor => Pick("要素", "Factor");

    public string DriverNow => Pick("いまの値", "Now");

    public string DriverControllable => Pick("動かせるか", "Can it be moved?");

    public string DriverChange => Pick("変える量", "Change");

    public string WhatIf => Pick("もし変えたら", "What if");

    public string EstimateMark => Pick("試算", "Estimate");

    public string WhatIfSays => Pick("ほかの要素は変わらないと置いた計算です。結果の証拠には使えません。", "All else is taken as unchanged. It is no evidence of a result.");

    public string EffectOfTenth => Pick("その要素だけを1割増やしたとき", "If that factor alone grew by a tenth");

    public IReadOnlyList<(string Key, string Text)> DriverSayings =>
    [
        ("goal", Pick("目標", "the goal")),
        ("fill", Pick("要素の名前と、いまの値を入れてください。", "Name the factors and give their present values.")),
        ("result", Pick("試算：{goal}は{before}から{after}へ（{change}）。", "Estimate: {goal} from {before} to {after} ({change}).")),
        ("blocked", Pick("動かせない要素（{names}）は変えていません。", "What can’t be moved ({names}) is unchanged.")),
        ("effect", Pick("{goal} {change}（試算）", "{goal} {change} (estimate)")),
    ];

    public string StakeholderTool => Pick("関係者と体制", "Stakeholders and set-up");

    public string StakeholderToolSays => Pick(
        "顧客の中の誰が、どう見ていて、どの会議で会うかを書き出し、話せていない部門や役割を見つけます。",
        "Who is there at the customer, how they see it, where you meet; and whom nobody has spoken to yet.");

    public string StakeholderToolNote => Pick(
        "推進部門・経営層・現場部門・管理部門という顧客の見方、会議体や連絡の流れを整えることはカスタマーサクセス・ディベロップメント（後編）、四つの役割はログラス（CS寺子屋 Vol.4）によります。欄と指摘は本サイト独自です。",
        "The four parts of a customer, and settling meetings and communication, are from the article on customer-success development; the four roles from Loglass. Fields and remarks are this site’s own.");

    public string StakeholderPeople => Pick("関係者", "People");

    public string StakeholderPeopleHint => Pick("名前の代わりに役職で書けます。", "A job title will do instead of a name.");

    public string PartOfCompany => Pick("部門", "Part of the company");

    public IReadOnlyList<(string Value, string Text)> PartsOfCompany =>
    [
        ("lead", Pick("推進部門", "Leading department")),
        ("management", Pick("経営層", "Management")),
        ("field", Pick("現場部門", "Field")),
        ("administration", Pick("管理部門", "Administration")),
    ];

    public string ViewLabel => Pick("評価", "View");

    public string WhatTheyWant => Pick("その人が得たいこと・心配", "What they want or fear");

    public string StakeholderStrip => Pick("体制の見取り図", "The set-up at a glance");

    public string StakeholderMeetings => Pick("会議体と連絡の流れ", "Meetings and communication");

    public string StakeholderMeetingsHint => Pick("誰が出て、何を決め、進み具合をどこで見るか。", "Who attends, what is decided, where progress is seen.");

    public string MeetingName => Pick("会議・連絡", "Meeting or channel");

    public string MeetingOften => Pick("頻度", "How often");

    public string MeetingWho => Pick("出る人", "Who");

    public string MeetingDecides => Pick("決めること", "What is decided");

    public string MeetingTool => Pick("進行管理の道具", "Where progress is kept");

    public string RolesInCases => Pick("役割が加わった事例の結果", "How it went where a role took part");

    public string RolesInCasesSay => Pick(
        "関係者の記載がある事例だけを数えています。加わったから結果が出たのか、うまくいく相手だから加わったのかは、ここからはわかりません。",
        "Only cases that name stakeholders are counted. Whether the role made the difference can’t be told from this.");

    public string RoleTookPart => Pick("加わった", "Took part");

    public string RoleAbsent => Pick("記載なし", "Not named");

    public IReadOnlyList<(string Key, string Text)> StakeholderSayings =>
    [
        ("nobody", Pick("まだ誰もいません", "Nobody yet")),
        ("begin", Pick("関係者を一人書くと、話せていない部門と役割が出ます。", "Write one person to see whom nobody has spoken to.")),
        ("no-part", Pick("{part}と話せていません。", "Nobody from {part} yet.")),
        ("no-role", Pick("「{role}」が誰か、まだわかっていません。", "The {role} is not known yet.")),
        ("not-asked", Pick("{who}の評価を、まだ聞いていません。", "{who} was not asked yet.")),
        ("against", Pick("{who}は良く思っていません。何を心配しているかを先に聞きます。", "{who} is not in favour. Ask first what the worry is.")),
        ("no-meeting", Pick("{who}と会う会議がありません。", "No meeting includes {who}.")),
        ("complete", Pick("四つの部門と四つの役割がそろい、評価も聞けています。", "All four parts and roles are there, and all were asked.")),
    ];
}
