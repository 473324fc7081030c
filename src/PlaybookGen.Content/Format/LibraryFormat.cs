using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>Pages, kits, paths, questions and the lifecycle: the small files around the cases.</summary>
public static class LibraryFormat
{
    private static readonly string[] QuestionWords = [.. FormatWord.All<OutcomeState>(), .. PlanFormat.Resources.Keys.Select(key => key.Name)];

    public static Shape.Map Page { get; } = Map("ページ", "the page",
        Required("title", Line, "ページの題名", "the title"),
        Optional("summary", Text, "一文での要約", "one sentence"),
        Optional("sheet", new Shape.FileOf(FileKind.Case), "最初の節のあとにプ譜を描く事例の id", "the case whose plan is drawn after the first section"));

    public static Shape.Map Kit { get; } = Map("実践シート", "the kit",
        Required("title", Line, "実践シートの題名", "the title"),
        Optional("summary", Text, "一文での要約", "one sentence"));

    /// <summary>What a step of a path can be; each step is one of them.</summary>
    public static IReadOnlyList<string> StepThings { get; } = ["page", "case", "drill", "pattern", "write"];

    private static Shape.Map Step { get; } = Map("学習パスの一歩", "a step",
        Optional("page", new Shape.FileOf(FileKind.Page), "読むページの id", "the page to read"),
        Optional("case", new Shape.FileOf(FileKind.Case), "読む事例の id", "the case to read"),
        Optional("drill", new Shape.FileOf(FileKind.Drill), "解くドリルの id", "the drill to do"),
        Optional("pattern", List(new Shape.TermOf([Facet.Tactics], ["any"])), "any か、パターンが含む施策の id", "any, or ids of tactics that the pattern must contain"),
        Optional("write", new Shape.Word([new WordChoice("case", new Phrase("自分の事例", "a case of one's own"), ["事例", "自分の事例"])]), "自分で書くもの(case)", "what to write oneself: case"),
        Optional("minutes", new Shape.Number(1, 1000, IsWhole: true), "この一歩の目安の分数", "minutes that this step takes"),
        Optional("task", Text, "そこで特にすること", "what to do there in particular"),
        Optional("at", Line, "読み始める位置（見出しや局面のアンカー。# は付けない）", "where on the page to begin: the anchor of a heading or 局面, without #"));

    public static Shape.Map Path { get; } = Map("学習パス", "the path",
        Required("title", Line, "学習パスの題名", "the title"),
        Optional("summary", Text, "一文での要約", "one sentence"),
        Required("steps", List(Step), "順番に進む歩み", "the steps, in order"));

    private static Shape.Map Question { get; } = Map("問いかけ", "a question",
        Required("ask", Text, "問いかけの文", "the question"),
        Optional("for", new Shape.TermOf([Facet.Obstacles], QuestionWords), "勝利条件の状態、廟算八要素のキー、望ましくない状態の id", "an outcome state, a resource key or an obstacle id"));

    public static Shape Questions { get; } = List(Question);

    private static Shape.Map Indicator { get; } = Map("目安", "an indicator",
        Required("name", Line, "目安の名前", "its name"),
        Optional("at-least", Number, "この値以上", "at least this much"),
        Optional("tentative", YesNo, "仮の値か", "whether it is a first guess"));

    private static Shape.Map Phase { get; } = Map("時期", "a phase",
        Required("id", Id, "時期の id", "its id"),
        Required("label", Line, "時期の名前", "its label"),
        Optional("from-month", Amount, "導入から何か月目から", "from this month"),
        Optional("to-month", Amount, "導入から何か月目まで", "to this month"),
        Optional("indicators", List(Indicator), "目安となる指標", "its indicators"),
        Optional("churn-words", List(Text), "解約の前に聞かれる言葉", "what customers say before they leave"),
        Optional("kits", List(new Shape.FileOf(FileKind.Kit)), "この時期に使うシートの id", "kits for this phase"));

    public static Shape Lifecycle { get; } = List(Phase);
}
