using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>勝利条件: whole in a case, in part in a 局面.</summary>
public static class OutcomeFormat
{
    private static Shape.Map Measure { get; } = Map("指標", "a measure",
        Required("metric", Line, "指標名", "what is measured"),
        Optional("unit", Line, "単位", "the unit"),
        Optional("baseline", Number, "開始値", "the value at the start"),
        Optional("target", Number, "目標値", "the value aimed at"),
        Optional("actual", Number, "実績値", "the value reached"),
        Optional("better", CaseWords.Better, "望ましい向き", "which way is better"),
        Optional("method", Text, "測り方", "how it is measured"),
        Optional("basis", CaseWords.Basis, "数値の根拠", "what the number rests on"),
        Optional("n", Amount, "何件で測ったか", "over how many it was taken"),
        Optional("agreed", Date, "合意した日", "when it was agreed"));

    private static readonly FormatKey[] Rest =
    [
        Optional("depth", CaseWords.Depth, "ライトサクセスかディープサクセスか", "light or deep success"),
        Optional("state", CaseWords.OutcomeState, "合意の状態", "how far it is agreed"),
        Optional("words", Text, "お客様自身の言葉", "the customer's own words"),
        Optional("measures", List(Measure), "指標", "the measures that tell whether it came true"),
    ];

    public static Shape.Map Whole { get; } = Map("勝利条件", "the outcome",
    [
        Required("statement", Text, "勝利条件の内容", "the outcome in words"),
        Required("tags", Terms(Facet.Outcomes), "taxonomy/outcomes.yaml の id", "ids of taxonomy/outcomes.yaml"),
        .. Rest,
    ]);

    public static Shape.Map InPart { get; } = Map("勝利条件", "the outcome",
    [
        Optional("statement", Text, "勝利条件の内容", "the outcome in words"),
        Optional("tags", Terms(Facet.Outcomes), "taxonomy/outcomes.yaml の id", "ids of taxonomy/outcomes.yaml"),
        .. Rest,
    ]);
}
