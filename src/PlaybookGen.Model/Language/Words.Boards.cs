namespace PlaybookGen.Model;

/// <summary>Words of the boards: what cases hold under the headings of the methods.</summary>
public sealed partial class Words
{
    public string OnThisPage => Pick("このページの見出し", "On this page");

    public string GoOnWith => Pick("続けて使う", "Go on with");

    public string AndMore(int count) => Pick($"ほかに{Number(count)}件あります。", $"{Number(count)} more.");

    public string CasesAndOrganisations(int cases, int organisations, int practice) =>
        Pick($"{Number(cases)}事例・{Number(organisations)}組織", $"{Cases(cases)}, {Organisations(organisations)}") + (practice == 0 ? "" : Comma + PracticeCount(practice));

    public string PointsTold(int real, int practice) => Pick($"{Number(real)}件", $"{Number(real)}") + (practice == 0 ? "" : Comma + PracticeCount(practice));

    public string Pipeline => Pick("型の育ち具合（開発から浸透まで）", "Patterns from development to spread");

    public string PipelineSays => Pick(
        "独立した何組織で結果が出たかで、勝ちパターンを四つの段階に分けています。2社目を探す型、広げてよい型がわかります。",
        "Winning patterns by the number of independent organisations that reached the result: which need a second customer, which may be spread.");

    public string PipelineNote => Pick(
        "「開発」と「浸透」を分ける考え方はカスタマーサクセス・ディベロップメント（後編）、段階を組織数で区切る決め方は本サイト独自です。そのまま写す提案を防ぐため、組織によって違っていた条件を必ず並べています。",
        "Telling development from penetration is from the article on customer-success development; drawing the line by organisations is this site’s own. What differed among the organisations stands beside each pattern, against proposals that merely copy.");

    public string Of(PatternStage stage) => stage switch
    {
        PatternStage.InDevelopment => Pick("開発中", "In development"),
        PatternStage.FirstCustomer => Pick("1社目", "First customer"),
        PatternStage.Developed => Pick("発展", "Developed"),
        PatternStage.Spread => Pick("浸透", "Spread"),
        _ => Pick("練習用", "For practice"),
    };

    public string Meaning(PatternStage stage) => stage switch
    {
        PatternStage.InDevelopment => Pick("計画に採り入れた例はあるものの、結果の出た組織はまだない。", "Plans use it; no organisation has reached the result yet."),
        PatternStage.FirstCustomer => Pick("1組織で結果が出た。条件の違う2社目で確かめる番。", "One organisation reached the result. Next: a second one with other conditions."),
        PatternStage.Developed => Pick("独立した2組織で結果が出た。何が違っても成り立つかを見極める。", "Two independent organisations reached it. Find out what may differ."),
        PatternStage.Spread => Pick("独立した3組織以上で結果が出た。条件の違いを確かめながら広げられる。", "Three or more independent organisations reached it. It can be spread, minding what differs."),
        _ => Pick("架空・説明用の事例だけにもとづく。証拠には数えない。", "Rests on cases for practice only; it is no evidence."),
    };

    public string GradeLabel => Pick("根拠", "Evidence");

    public string Repeated => Pick("再現", "Repeated");

    public string RepeatedIn(int reached, int all) => Pick($"{Number(all)}組織中{Number(reached)}組織", $"{Number(reached)} of {Organisations(all)}");

    public string DifferedAmong => Pick("組織によって違った条件", "What differed among them");

    public string ToLiftLabel => Pick("次に要るもの", "What is needed next");

    public string Levels => Pick("ライトとディープの二段", "Light and deep success");

    public string LevelsSay => Pick(
        "勝利条件を二段に分けて並べ、どちらまで何組織が届いたか、誰が手を動かしたかを見ます。",
        "Win conditions on two levels: how many organisations reached each, and who did the work.");

    public string LevelsNote => Pick(
        "二段の定義はログラス（CS寺子屋 Vol.4、2023年6月時点）とCareMakerの記事によります。ほかの製品への当てはめは本サイト独自です。",
        "The two levels are from Loglass (as of June 2023) and CareMaker; applying them to other products is this site’s own.");

    public string Meaning(Depth depth) => depth == Depth.Light
        ? Pick("いまの業務が製品に置き換わり、現場が使えている。", "Present work runs on the product, and the field can use it. ")
        : Pick("製品から得たもので、事業の成果や意思決定が変わっている。", "What the product gives changes results or decisions. ");

    public string LevelReached(int reached, int all) => all == 0
        ? ""
        : Pick($"{Number(all)}組織が計画し、{Number(reached)}組織で届いたことがわかっている。", $"{Organisations(all)} planned for it; {Number(reached)} are known to have reached it. ");

    /// <summary>Who did the tactics, as far as the plans say; empty when none says.</summary>
    public string EffortBy(IReadOnlyList<KeyValuePair<Actor, int>> shares) => shares.Count == 0
        ? ""
        : Pick("施策の主体は", "Tactics were done by: ") + string.Join(Comma, shares.Select(share => Pick($"{Of(share.Key)}{Number(share.Value)}件", $"{Of(share.Key).ToLowerInvariant()} {Number(share.Value)}"))) + Pick("。", ".");

    public string AfterMonths => Pick("最初の局面から", "Since the first phase");

    public string MonthsLater(int months) => Pick($"{Number(months)}か月", months == 1 ? "1 month" : $"{Number(months)} months");

    public string Goals => Pick("導入目標の集計と分類", "Goals, sorted and counted");

    public string GoalsSay => Pick(
        "顧客が導入で目指したことを集めると、いくつかに集約されます。多いものから並べ、どれにも入らないものも見えるようにしています。",
        "What customers wanted comes down to a few kinds: the most frequent first, and those of no kind in sight.");

    public string GoalsNote => Pick(
        "導入目標を集めて分類する手順はCareMakerの記事、「■■するために△△を解消する」から上位目的の■■に戻る読み方はカスタマーサクセス・ディベロップメント（後編）によります。分類の見出しはこのサイトの勝利条件の語彙です。",
        "Collecting and sorting goals is from the CareMaker article; reading the higher purpose out of a goal is from the article on customer-success development. The headings are this site’s vocabulary.");

    public string GoalsOfNoGroup => Pick("どれにも入らない目標", "Goals of no kind");

    public string GoalsOfNoGroupSay => Pick("分類の語彙にないもの。増えてきたら、語彙を見直すときです。", "Not in the vocabulary yet; when they grow, it should.");

    public string GoalsMissing => Pick("獲得目標の記載がない事例", "Cases that state no goal");

    public string GoalsMissingSay => Pick("勝利条件だけを示しています。", "Their win conditions are shown instead.");

    public string HigherPurpose => Pick("上位目的", "Higher purpose");
}
