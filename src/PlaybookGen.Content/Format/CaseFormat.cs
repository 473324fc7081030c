using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>cases/&lt;id&gt;.md: one past success plan.</summary>
public static class CaseFormat
{
    public static Shape.Map Source { get; } = Map("出典", "a source",
        Required("title", Line, "出典の題名", "the title of the source"),
        Optional("url", Address, "出典の URL", "its address"),
        Optional("date", Date, "公開日", "when it was published"));

    private static Shape.Map Product { get; } = Map("製品", "the product",
        Optional("name", Line, "名称", "its name"),
        Optional("kind", CaseWords.ProductKind, "業務効率か業務創造か", "efficiency or creation"),
        Optional("value", Text, "製品の価値", "its value"));

    private static Shape.Map Metric { get; } = Map("CSメトリック", "the CS metric",
        Required("name", Line, "先行指標の名前", "the leading indicator"),
        Optional("green", Number, "この値以上なら青", "green at or above"),
        Optional("red", Number, "この値を下回れば赤", "red below"));

    private static Shape.Map Stakeholder { get; } = Map("関係者", "a stakeholder",
        Optional("role", CaseWords.Role, "役割", "the role"),
        Optional("who", Line, "誰", "who it is"),
        Optional("view", new Shape.Number(-2, 2), "製品への評価(-2〜2)", "how the person sees the product, -2 to 2"));

    private static Shape.Map Renewal { get; } = Map("更新", "the renewal",
        Optional("date", Date, "更新日", "the date"),
        Optional("budget", CaseWords.RenewalBudget, "予算の状態", "the state of the budget"));

    private static Shape.Map Cost { get; } = Map("工数", "the cost",
        Optional("initial", CaseWords.Effort, "はじめの工数", "the initial effort"),
        Optional("hours-per-month", Amount, "月あたりの時間", "hours a month"),
        Optional("months", Amount, "月数", "months"));

    private static Shape.Map Roi { get; } = Map("投資対効果", "the return",
        Optional("benefit", Number, "効果", "the benefit"),
        Optional("cost", Number, "費用", "the cost"),
        Optional("unit", Line, "単位", "the unit"),
        Optional("basis", CaseWords.Basis, "数値の根拠", "what the numbers rest on"));

    private static Shape.Map Factor { get; } = Map("要素", "a factor",
        Required("name", Line, "要素の名前", "its name"),
        Optional("controllable", YesNo, "動かせるか", "whether it can be acted on"),
        Optional("why", Text, "そう言える理由", "why"));

    private static Shape.Map Drivers { get; } = Map("分解", "the drivers",
        Optional("formula", Text, "目標を分解した式", "how the goal decomposes"),
        Optional("factors", List(Factor), "要素", "the factors"));

    private static Shape.Map Hypothesis { get; } = Map("仮説", "a hypothesis",
        Required("text", Text, "仮説", "what was believed"),
        Optional("asked", Text, "聞いた相手", "who was asked"),
        Optional("reaction", Text, "反応", "how they reacted"),
        Optional("revised", Text, "直した仮説", "what is believed now"));

    private static Shape.Map CalendarEntry { get; } = Map("暦の出来事", "a calendar entry",
        Optional("from", Date, "開始", "from"),
        Optional("to", Date, "終了", "to"),
        Required("event", Text, "出来事", "what happens"));

    private static Shape.Map Calendar { get; } = Map("暦", "the calendar",
        Optional("customer", List(CalendarEntry), "顧客の予定", "the customer's plans"),
        Optional("product", List(CalendarEntry), "製品の予定", "the product's plans"),
        Optional("business", List(CalendarEntry), "自社の予定", "the vendor's plans"));

    private static Shape.Map Revision { get; } = Map("局面", "a revision",
        Optional("date", Date, "日付", "the date"),
        Required("title", Line, "局面の名前", "its title"),
        Optional("hypothesis", Text, "信じていたこと", "what was believed"),
        Optional("outcome", OutcomeFormat.InPart, "この局面の勝利条件", "the outcome then"),
        Optional("obstacles", Terms(Facet.Obstacles), "望ましくない状態", "the obstacles then"),
        Optional("plan", PlanFormat.Plan, "この局面のプ譜", "the plan then"),
        Optional("status", CaseWords.RevisionStatus, "この局面の結果", "whether it worked"),
        Optional("learned", Text, "学んだこと", "what was learned"),
        Optional("direction", CaseWords.Direction, "次の局面への発展の向き", "the direction of the step to the next"));

    private static Shape.Map Review { get; } = Map("振り返り", "the review",
        Optional("facts", Text, "結果数値", "the numbers"),
        Optional("execution", Text, "施策実行度", "how far the tactics were carried out"),
        Optional("insights", List(Text), "分析・考察", "what was understood"),
        Optional("good", List(Text), "良かった点", "what went well"),
        Optional("more", List(Text), "改善点", "what could be better"),
        Optional("next", Text, "次の一手", "the next step"));

    public static Shape.Map Root { get; } = Map("事例", "the case",
        Required("title", Line, "事例の題名", "the title"),
        Required("summary", Text, "一文での要約", "one sentence"),
        Required("status", CaseWords.Status, "結果", "how it ended"),
        Required("provenance", CaseWords.Provenance, "事例の出所", "where it comes from"),
        Optional("organisation", Line, "誰の成功か(同じ組織の事例は独立した証拠に数えない)", "whose success it is"),
        Required("date", Date, "結果がわかった時期", "when the result was known"),
        Required("industry", Terms(Facet.Industries), "taxonomy/industries.yaml の id", "ids of taxonomy/industries.yaml"),
        Optional("conditions", Terms(Facet.Conditions), "はじめの顧客の条件", "what the customer looked like at the start"),
        Optional("obstacles", Terms(Facet.Obstacles), "見つかった望ましくない状態", "the undesirable states that were found"),
        Optional("size", CaseWords.Size, "顧客の規模", "the size of the customer"),
        Optional("phase", CaseWords.Phase, "フェーズ", "the phase"),
        Optional("product", Product, "製品", "the product"),
        Optional("goal", Text, "獲得目標", "the goal"),
        Required("outcome", OutcomeFormat.Whole, "勝利条件", "the outcome"),
        Optional("plan", PlanFormat.Plan, "プ譜", "the plan"),
        Optional("metric", Metric, "CSメトリック", "the leading indicator that the value is being received"),
        Optional("stakeholders", List(Stakeholder), "関係者", "the stakeholders"),
        Optional("renewal", Renewal, "契約更新", "the renewal"),
        Optional("cost", Cost, "支援の工数", "what supporting the customer costs"),
        Optional("roi", Roi, "投資対効果", "the return on investment"),
        Optional("drivers", Drivers, "目標の分解", "how the goal decomposes"),
        Optional("hypotheses", List(Hypothesis), "仮説", "the hypotheses"),
        Optional("calendar", Calendar, "顧客・製品・自社の暦", "three plans laid over one another"),
        Optional("revisions", List(Revision), "局面(古い順)", "earlier states of the plan, oldest first"),
        Optional("review", Review, "結果レビュー", "the review, facts first"),
        Optional("sources", List(Source), "出典(published のとき必須)", "the sources; required when published"));
}
