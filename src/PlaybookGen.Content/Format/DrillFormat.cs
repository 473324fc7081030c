using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>drills/&lt;id&gt;.md: one exercise.</summary>
public static class DrillFormat
{
    private static Shape Kind { get; } = FixedWords.Of<DrillKind>(
        ("勝利条件を定義する", "define the outcome", "勝利条件"), ("KPIと測り方", "measures", "指標,測り方,KPI,measures"),
        ("望ましくない状態を反転する", "invert obstacles", "反転"), ("施策の組み合わせ", "combine tactics", "施策,tactic"),
        ("結果レビュー", "review", "振り返り,レビュー"), ("次の局面を予測", "predict", "予測"),
        ("二事例比較", "compare two cases", "比較"), ("お客様の言葉から原因", "read signals", "兆し,シグナル,signals"));

    private static Shape.Map Choice { get; } = Map("選択肢", "a choice",
        Required("text", Text, "選択肢の文", "the choice"),
        Optional("correct", YesNo, "正解か", "whether it is right"),
        Optional("why", Text, "その理由", "why"));

    public static Shape.Map Root { get; } = Map("ドリル", "the drill",
        Required("title", Line, "ドリルの題名", "the title"),
        Required("kind", Kind, "何を鍛えるか", "what it trains"),
        Required("level", new Shape.Number(1, 3, IsWhole: true), "難しさ(1〜3)", "1 to 3"),
        Required("minutes", new Shape.Number(1, 1000, IsWhole: true), "目安の分数", "minutes it takes"),
        Optional("cases", Files(FileKind.Case), "関わる事例の id", "ids of related cases"),
        Optional("tags", Terms(Facet.Outcomes, Facet.Tactics, Facet.Obstacles), "勝利条件・施策・望ましくない状態の id", "ids of outcomes, tactics or obstacles"),
        Optional("choices", List(Choice), "選択肢(あれば自動採点)", "choices, which make it self-marking"),
        Optional("rubric", List(Text), "良い答えが満たすこと", "what a good answer contains"),
        Optional("sources", List(CaseFormat.Source), "出典", "the sources"));
}
