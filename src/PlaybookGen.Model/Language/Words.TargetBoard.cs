namespace PlaybookGen.Model;

/// <summary>Words of the board of development targets.</summary>
public sealed partial class Words
{
    public string TargetBoard => Pick("開発候補の順位づけ", "Development targets in order");

    public string TargetBoardSays => Pick(
        "誰の何を解決するかの候補を、インパクト・貢献可能性・支援コストで比べます。評点を変えると、順位がどう動くかがわかります。",
        "Compare candidates by impact, contribution and cost; change a score and see what becomes of the order.");

    public string TargetBoardNote => Pick(
        "三つの基準と「インパクト＝一般性×長期性×深刻度」「貢献可能性＝支援機会と難易度」「支援コスト＝初期と運用」はカスタマーサクセス・ディベロップメント（後編）によります。5段階の評点、貢献可能性とコストの計算のしかた、三つを合わせた順位は本サイト独自です。",
        "The three criteria, impact = generality × longevity × severity, contribution from opportunity and difficulty, and cost as initial and running are from the article on customer-success development. The scale of five and the other formulas are this site’s own.");

    public string TargetScoresTitle => Pick("ライブラリの候補（評点は変えられます）", "Candidates of the library (change the scores)");

    public string TargetOwn => Pick("自社の候補を加える", "Add your own");

    public string TargetOwnHint => Pick("誰の何を、を一行で書き、5段階で評点をつけます。", "Whose problem, which problem, in one line; scores from 1 to 5.");

    public string ScoreReason => Pick("評点の根拠", "Reason for the scores");

    public string OpenMarkdown => Pick("Markdownを開く", "Open Markdown");

    public string SegmentTitle => Pick("一般性を一文にする（自分で聞いた数から）", "Generality in one sentence, from those you asked");

    public string SegmentHint => Pick(
        "売上や組織の規模、業界や業種、部門や職種、年代などの軸で、どんな顧客かを書きます。数はそのまま文に出し、聞いた数が5に満たないうちは割合にしません。",
        "Say which customers by size, industry, department or age. The counts stand in the sentence; with fewer than five asked there is no percentage.");

    public string SegmentKind => Pick("どんな顧客の、どの人", "Which customers, who there");

    public string SegmentKindExample => Pick("小売業の店長", "Store managers in retail");

    public string SegmentProblem => Pick("解決したい課題", "The problem they want solved");

    public string SegmentAsked => Pick("聞いた数", "Asked");

    public string SegmentHave => Pick("そう言った数", "Said so");

    public string SegmentSentence => Pick("一般性の文", "The sentence");

    public string TargetWho => Pick("誰の何を", "Whose, and what");

    public string TargetOrder => Pick("順位", "The order");

    public string TargetSortBy => Pick("並べる基準", "Order by");

    public string SortByImpact => Pick("インパクト", "Impact");

    public string SortByAll => Pick("インパクト × 貢献可能性 ÷ コスト", "Impact × contribution ÷ cost");

    public string TargetFormula => Pick(
        "インパクト＝一般性×長期性×深刻度（1〜125）。貢献可能性＝支援機会×（6−難易度）（1〜25）。コスト＝初期＋運用（小1・中2・大3）。",
        "Impact = generality × longevity × severity (1 to 125). Contribution = opportunity × (6 − difficulty) (1 to 25). Cost = initial + running (small 1, medium 2, large 3).");

    public string Rank => Pick("順位", "Rank");

    public string ImpactLabel => Pick("インパクト", "Impact");

    public string ContributionLabel => Pick("貢献可能性", "Contribution");

    public string CostLabel => Pick("コスト", "Cost");

    public string RankBefore => Pick("元の評点では", "With the scores as given");

    public string RankIfLower => Pick("一つ下がると", "One point lower");

    public string ContributionChart => Pick("貢献可能性の図（横：支援機会、縦：やさしさ）", "Contribution (across: opportunity, up: ease)");

    public string GeneralityEvidence => Pick("一般性と長期性の根拠", "What the cases say of generality and longevity");

    public string GeneralityEvidenceSays => Pick(
        "評点の横に、当てはまる組織の数を置きます。数が少ないうちは割合にしません。",
        "Beside the scores stands how many organisations match. While there are few, no percentage is given.");

    public string MetBetween(PartialDate first, PartialDate last) => first.Year == last.Year
        ? Pick($"事例に現れた時期：{first.Year}年", $"Met in {first.Year}")
        : Pick($"事例に現れた時期：{first.Year}〜{last.Year}年", $"Met from {first.Year} to {last.Year}");

    public string GeneralitySentence(IReadOnlyList<string> kinds, IReadOnlyList<string> problems, string? department, int who, int have)
    {
        var of = kinds.Count == 0 ? Pick("すべての顧客", "all customers") : string.Join(Pick("・", " / "), kinds.Select(Quoted));
        var wants = string.Join(Pick("・", " / "), problems.Select(Quoted));
        var staff = department is null ? "" : Pick($"（部門：{department}）", $" ({department})");
        if (who == 0)
            return Pick($"{of}{staff}に当てはまる組織の事例は、まだありません。", $"There is no case yet of {of}{staff}.");
        var few = who < 5 ? Pick("組織の数がまだ少ないため、割合にはしません。", " Too few for a percentage.") : "";
        return Pick(
            $"{of}{staff}に当てはまる{Number(who)}組織のうち、{Number(have)}組織で{wants}が見られます。{few}",
            $"Of {Organisations(who)} of the kind {of}{staff}, {Number(have)} show {wants}.{few}");
    }

    public IReadOnlyList<(string Key, string Text)> TargetSayings =>
    [
        ("rank", Pick("{rank}位", "{rank}")),
        ("product", Pick("{a}×{b}×{c}＝{n}", "{a} × {b} × {c} = {n}")),
        ("contribution", Pick("{a}×（6−{b}）＝{n}", "{a} × (6 − {b}) = {n}")),
        ("cost", Pick("{a}＋{b}＝{n}", "{a} + {b} = {n}")),
        ("same", Pick("変わらず", "the same")),
        ("moved", Pick("{before}位 → {after}位", "{before} → {after}")),
        ("if-lower", Pick("{factor}：{rank}位", "{factor}: {rank}")),
        ("stays", Pick("どれが一つ下がっても変わらない", "stays, whichever falls by one")),
        ("new", Pick("自社の候補", "your own")),
        ("incomplete", Pick("評点がそろうと順位がつきます", "ranked once all scores are in")),
        ("segment-few", Pick("{kind}{asked}人に聞き、{have}人が「{problem}」を解決したいと答えた。数が少ないため、割合にはしない。", "Of {asked} {kind} asked, {have} want “{problem}” solved. Too few for a percentage.")),
        ("segment", Pick("{kind}の約{tenths}割（{asked}人中{have}人）は、「{problem}」を解決したい。", "About {percent} % of {kind} ({have} of {asked}) want “{problem}” solved.")),
        ("segment-odd", Pick("「そう言った数」が「聞いた数」より多くなっています。", "More said so than were asked.")),
        ("markdown-read", Pick("「{name}」から{n}件を加えました。", "Added {n} from “{name}”.")),
        ("markdown-none", Pick("「{name}」に、この道具で保存した候補の表が見つかりません。", "No table of candidates saved by this tool in “{name}”.")),
        ("opportunity", Opportunity),
        ("ease", Pick("やさしさ", "Ease")),
        ("generality", Generality),
        ("longevity", Longevity),
        ("severity", Severity),
    ];

    public string NextStepsTitle => Pick("次に届く一歩", "The next step within reach");

    public string NextStepsSay => Pick(
        "すでに結果の出ている型のうち、この候補の条件と一つも違わないもの（すぐ使える）と、一つだけ違うもの（あと一歩）です。",
        "Patterns with results whose conditions this candidate has all (ready) or all but one (one step away).");

    public string Ready => Pick("すぐ使える", "Ready");

    public string OneStep(string condition) => Pick($"あと一歩：{Quoted(condition)}かどうかを確かめる", $"One step away: find out whether {Quoted(condition)} holds");

    public string NoNextStep => Pick("条件が一つ違いまでの型は、まだありません。新しい1社目をつくる候補です。", "No proven pattern is within one condition: this would be a first.");
}
