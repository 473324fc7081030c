using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>プ譜: the plan of a case or of one of its 局面.</summary>
public static class PlanFormat
{
    public static Shape.Map Resources { get; } = Map("廟算八要素", "the resources",
        Optional("people", Text, "ひと", "the people at hand"),
        Optional("budget", Text, "お金", "the money at hand"),
        Optional("time", Text, "時間", "the time at hand"),
        Optional("quality", Text, "質", "the quality that is asked for"),
        Optional("business", Text, "商流・ビジネスモデル", "how the business runs"),
        Optional("environment", Text, "環境", "the surroundings"),
        Optional("rivals", Text, "ライバル", "the rivals"),
        Optional("adversity", Text, "外敵", "what works against the project"));

    public static Shape.Map Dose { get; } = Map("施策の量", "the dose",
        Optional("hours-per-month", Amount, "月あたりの時間", "hours a month"),
        Optional("months", Amount, "月数", "months"),
        Optional("people", Amount, "人数", "people"),
        Optional("minutes", Amount, "1回の分数", "minutes each time"),
        Optional("times", Amount, "回数", "how many times"));

    private static Shape.Map Objective { get; } = Map("中間目的", "an objective",
        Required("id", Id, "プ譜の中で一意の名前", "a name that is unique in the plan"),
        Required("state", Text, "勝利条件のために成り立つべき状態", "the state that must hold"),
        Optional("inverts", Term(Facet.Obstacles), "裏返した「望ましくない状態」", "the obstacle that it turns round"));

    private static Shape.Map Tactic { get; } = Map("施策", "a tactic",
        Required("tactic", Term(Facet.Tactics), "taxonomy/tactics.yaml の施策", "a tactic of taxonomy/tactics.yaml"),
        Optional("action", Text, "この顧客で実際にしたこと", "what was done with this customer"),
        Optional("for", new Shape.ListOf(new Shape.ObjectiveOf(), IsSet: true), "効く中間目的の id", "ids of the objectives that it serves"),
        Optional("color", CaseWords.Colour, "プ譜エディタの色", "its colour in the プ譜"),
        Optional("by", CaseWords.Actor, "実行した主体", "who carried it out"),
        Optional("dose", Dose, "どれだけ行ったか", "how much of it"),
        Optional("owner", Text, "担当", "who is in charge"),
        Optional("due", Date, "期限", "when it was due"),
        Optional("done", Share, "量的な施策実行度(0〜1)", "how much of it was carried out, 0 to 1"),
        Optional("quality", Share, "質的な施策実行度(0〜1)", "how well it fitted its purpose, 0 to 1"));

    private static Shape.Map Milestone { get; } = Map("マイルストーン", "a milestone",
        Optional("date", Date, "日付", "the date"),
        Required("state", Text, "その時点での状態", "the state at that date"),
        Optional("reached", YesNo, "到達したか", "whether it was reached"));

    public static Shape.Map Plan { get; } = Map("プ譜", "the plan",
        Optional("resources", Resources, "廟算八要素: はじめに持っているもの", "what the project starts with"),
        Optional("objectives", List(Objective), "中間目的", "the states that must hold for the outcome"),
        Optional("tactics", List(Tactic), "施策", "what was done"),
        Optional("milestones", List(Milestone), "マイルストーン", "states with dates"));
}
