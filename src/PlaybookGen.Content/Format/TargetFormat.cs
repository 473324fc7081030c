using static PlaybookGen.Content.FormatKey;
using static PlaybookGen.Content.Shapes;

namespace PlaybookGen.Content;

/// <summary>targets/&lt;id&gt;.md: one candidate for customer-success development.</summary>
public static class TargetFormat
{
    private static Shape.Map Who { get; } = Map("誰の課題か", "who",
        Optional("industry", Terms(Facet.Industries), "業種", "industries"),
        Optional("conditions", Terms(Facet.Conditions), "条件", "conditions"),
        Optional("department", Line, "部署", "the department"));

    private static Shape.Map What { get; } = Map("どの課題か", "what",
        Optional("obstacles", Terms(Facet.Obstacles), "望ましくない状態", "obstacles"),
        Optional("outcomes", Terms(Facet.Outcomes), "勝利条件", "outcomes"));

    private static Shape.Map Score { get; } = Map("評点", "a score",
        Required("score", new Shape.Number(1, 5, IsWhole: true), "1〜5", "1 to 5"),
        Optional("why", Text, "その理由", "why"));

    private static Shape.Map Cost { get; } = Map("工数", "the cost",
        Optional("initial", CaseWords.Effort, "はじめの工数", "the initial effort"),
        Optional("running", CaseWords.Effort, "続ける工数", "the running effort"));

    public static Shape.Map Root { get; } = Map("開発候補", "the target",
        Required("title", Line, "題名", "the title"),
        Optional("who", Who, "誰の課題か", "whose problem"),
        Optional("what", What, "どの課題か", "which problem"),
        Optional("generality", Score, "一般性", "generality"),
        Optional("longevity", Score, "長期性", "longevity"),
        Optional("severity", Score, "深刻度", "severity"),
        Optional("opportunity", Score, "支援機会", "opportunity"),
        Optional("difficulty", Score, "難易度(5が最も難しい)", "difficulty, 5 is hardest"),
        Optional("cost", Cost, "工数", "the cost"));
}
