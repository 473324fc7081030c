namespace PlaybookGen.Model;

/// <summary>Words of the customer's year and of renewals.</summary>
public sealed partial class Words
{
    public string CustomerYear => Pick("顧客の一年と更新の方針", "The customer’s year, and its renewal");

    public string CustomerYearSays => Pick(
        "更新から逆算し、顧客・製品・自社の三つの予定を一枚に重ねます。ぶつかる月を見つけ、カレンダーへ取り込めます。",
        "Count back from the renewal and lay three plans over one another: see where they collide, and take the dates into your calendar.");

    public string CustomerYearNote => Pick(
        "更新からの逆算、繁閑、三つの予定の重ね方、三軸で方針を決めることはログラス（CS寺子屋 Vol.4、2023年）によります。元のチャートと組み合わせ表は画像で失われているため、表の中身は一か所を除いて、共同の振り返りと見積の月数の初期値も、本サイト独自です。",
        "Counting back, busy seasons, three plans and the three axes are from Loglass (2023). The chart and the table were pictures: all cells but one are this site’s own.");

    public string YearTerms => Pick("契約と繁閑", "Contract and seasons");

    public string CustomerName => Pick("顧客の呼び名（社名でなくてもかまいません）", "The customer (need not be its name)");

    public string YearStart => Pick("チャートの始まり", "First month");

    public string RenewalMonth => Pick("更新の月", "Month of renewal");

    public string JointBefore => Pick("共同の振り返りは何か月前", "Joint review, months before");

    public string ApprovalBefore => Pick("見積・稟議は何か月前", "Quote and approval, months before");

    public string FiscalEnd => Pick("顧客の決算月", "Last month of their fiscal year");

    public string BudgetMonths => Pick("次年度予算づくりの月数", "Months that their budget takes");

    public string BusyMonths => Pick("顧客が忙しい月", "Months when they are busy");

    public string MonthName(int month) => Pick($"{Number(month)}月", EnglishMonths[month - 1][..3]);

    public string YearEntries => Pick("三つの予定", "Three plans");

    public string YearEntriesHint => Pick("顧客の中期・短期・年間の定常業務、製品のロードマップ、自社の予定を一行ずつ書きます。", "The customer’s plans and yearly work, the product’s roadmap, your own dates: one a line.");

    public string LaneLabel => Pick("だれの予定", "Whose");

    public string LaneOf(string lane) => lane switch
    {
        "customer" => Pick("顧客", "Customer"),
        "product" => Pick("製品", "Product"),
        _ => Pick("自社", "Ours"),
    };

    public string FromMonth => Pick("始まり", "From");

    public string ToMonth => Pick("終わり", "To");

    public string YearChart => Pick("重ねたチャート", "The chart");

    public string YearDrawing => Pick("三つの予定を月ごとに重ねた図。同じ内容が下の表にあります。", "The three plans by month; the table below says the same.");

    public string YearConflicts => Pick("ぶつかるところ・間に合うか", "Collisions, and what is late");

    public string SaveCalendar => Pick("カレンダーのファイル（.ics）を保存", "Save as calendar file (.ics)");

    public string RenewalPolicyTitle => Pick("更新の方針（役割 × 評価 × 予算）", "Renewal policy (role × view × budget)");

    public string ViewOf(StakeholderRole role) => Pick($"{Of(role)}の評価", $"View of the {Of(role).ToLowerInvariant()}");

    public string ViewChoice(int? view) => view switch
    {
        2 => Pick("強く推している", "Speaks for it"),
        1 => Pick("良い", "Good"),
        0 => Pick("どちらでもない", "Neither"),
        -1 => Pick("良くない", "Not good"),
        -2 => Pick("やめたい", "Wants out"),
        _ => Pick("まだ聞いていない", "Not asked yet"),
    };

    public string BudgetLabel => Pick("予算の状況", "Budget");

    public string BudgetUnknown => Pick("わからない", "Not known");

    public string Of(RenewalStance stance) => stance switch
    {
        RenewalStance.Advocates => Pick("決裁者も推進者も良い、反対なし", "Buyer and champion for it, nobody against"),
        RenewalStance.BuyerConvinced => Pick("決裁者が価値を感じている", "The buyer sees value"),
        RenewalStance.BuyerUndecided => Pick("決裁者はどちらでもない", "The buyer is undecided"),
        RenewalStance.BuyerAgainst => Pick("決裁者の評価が良くない", "The buyer is against it"),
        _ => Pick("決裁者の評価を聞いていない", "The buyer was not asked"),
    };

    public string Of(RenewalPolicy policy) => policy switch
    {
        RenewalPolicy.VeryActive => Pick("超積極策", "Very active"),
        RenewalPolicy.Active => Pick("積極策", "Active"),
        RenewalPolicy.Passive => Pick("消極策", "Passive"),
        _ => Pick("まず確かめる", "Ask first"),
    };

    public string Meaning(RenewalPolicy policy) => policy switch
    {
        RenewalPolicy.VeryActive => Pick("範囲を広げる提案を、決裁者と推進者に一緒に組み立ててもらう。次の年の成果の目標も先に合意する。（本サイト独自）", "Let buyer and champion help to build a wider proposal; agree the next year’s win condition first. (this site’s own)"),
        RenewalPolicy.Active => Pick("積極的に提案を進める（ログラス）。得られた成果の数字と、次に得たい成果を並べて示す。（後半は本サイト独自）", "Go on to propose (Loglass), with the figures reached and those wanted next (this site’s own)."),
        RenewalPolicy.Passive => Pick("契約の更新まで至ればよしとする（ログラス）。止まっている原因をひとつ取り除くことに絞る。（後半は本サイト独自）", "A renewal is enough (Loglass). Remove one thing that holds them up (this site’s own)."),
        _ => Pick("方針を決める前に、決裁者の評価と予算を聞く。共同の振り返りを先に置く。（本サイト独自）", "Before any policy, ask the buyer’s view and the budget: hold the joint review first. (this site’s own)"),
    };

    public string PolicyActions => Pick("この方針で、いつ、誰に、何をするか（自社で決めた行動）", "What you will do under this policy: when, to whom, what");

    public string StatedByLoglass => Pick("出典にある", "in the source");

    public IReadOnlyList<(string Key, string Text)> CustomerYearSayings =>
    [
        ("renewal", Pick("契約更新", "Renewal")),
        ("joint", Pick("共同の振り返り", "Joint review")),
        ("approval", Pick("見積・稟議を始める", "Quote and approval begin")),
        ("budget", Pick("次年度予算づくり", "Next year’s budget")),
        ("fiscal", Pick("決算", "Fiscal year ends")),
        ("busy", Pick("繁忙月", "Busy")),
        ("lane-customer", LaneOf("customer")),
        ("lane-product", LaneOf("product")),
        ("lane-business", LaneOf("business")),
        ("month", Pick("{year}年{month}月", "{year}-{month}")),
        ("need-renewal", Pick("更新の月を入れると、逆算した予定が加わります。", "Enter the month of renewal to count back from it.")),
        ("clash-busy", Pick("{event}（{when}）が、顧客の忙しい月に重なります。前の月へ動かせるか確かめます。", "{event} ({when}) falls in a busy month. See whether it can come earlier.")),
        ("clash-lanes", Pick("{event}（{when}）と{other}が、同じ月に顧客の手を取ります。", "{event} ({when}) and {other} want the customer’s hands in the same month.")),
        ("too-late", Pick("{event}は{when}に必要ですが、チャートの始まりより前です。今すぐ始めるか、期間を縮めます。", "{event} was due in {when}, before the chart begins: start now or shorten it.")),
        ("after-budget", Pick("共同の振り返り（{when}）が、次年度予算の固まる{end}より後です。予算に載せるなら、振り返りを前倒しします。", "The joint review ({when}) comes after their budget is settled ({end}). Hold it earlier to be in the budget.")),
        ("no-clash", Pick("ぶつかるところは見つかりませんでした。", "Nothing collides.")),
        ("policy", Pick("方針：{policy}", "Policy: {policy}")),
    ];
}
