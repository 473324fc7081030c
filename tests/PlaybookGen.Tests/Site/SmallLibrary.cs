using PlaybookGen.Model;

namespace PlaybookGen.Tests.Site;

/// <summary>A library small enough to see at once: two real cases of two organisations, one made for practice, and one pattern of each kind.</summary>
internal static class SmallLibrary
{
    public static Taxonomy Taxonomy { get; } = new(
    [
        Term(Facet.Industries, "healthcare", "医療"),
        Term(Facet.Industries, "home-care", "訪問看護") with { Parent = "healthcare", Synonyms = ["在宅医療"] },
        Term(Facet.Conditions, "paper", "紙で管理"),
        Term(Facet.Outcomes, "more-visits", "訪問件数が増える"),
        Term(Facet.Tactics, "paired-trial", "並べて比べる会") with { Stage = Stage.Sensemaking },
        Term(Facet.Tactics, "goal-session", "目標合意の場") with { Principle = Principle.Goal },
        Term(Facet.Obstacles, "field-distrust", "現場が信用していない") with { Says = ["どれが必要かわからない"], Causes = ["no-use"] },
        Term(Facet.Obstacles, "no-use", "使われない"),
    ]);

    public static Playbook Playbook { get; } = new()
    {
        Site = new SiteSettings { Title = "小さなプレイブック", Description = "試験用の小さな図書館。", BaseUrl = new Uri("https://example.com/playbook/") },
        Taxonomy = Taxonomy,
        Cases =
        [
            Case("acme", "アクメの定着", Status.Success, Provenance.Published) with
            {
                Revisions =
                [
                    new Revision { Title = "最初の計画", Date = new PartialDate(2023, 11), Status = Status.Churned, Plan = Plan("goal-session", "目標を一度だけ聞く") },
                ],
            },
            Case("beta", "ベータの試行", Status.Churned, Provenance.Anonymised),
            Case("demo", "練習用の会社", Status.Success, Provenance.Fictional),
        ],
    };

    public static PatternSet Patterns { get; } = new()
    {
        AsOf = new PartialDate(2024, 5),
        Tried = 12,
        CasesUntilProof = 8,
        Winning = [Pattern("paired-trial-more-visits", PatternKind.Winning)],
        Losing = [Pattern("goal-session-alone", PatternKind.Losing)],
    };

    private static Term Term(Facet facet, string id, string label) => new() { Facet = facet, Id = id, Label = label };

    private static SuccessCase Case(string id, string title, Status status, Provenance provenance) => new()
    {
        Id = id,
        SourcePath = $"cases/{id}.md",
        Title = title,
        Summary = title + "の要約。",
        Status = status,
        Provenance = provenance,
        Organisation = id,
        Date = new PartialDate(2024, 5),
        Industries = ["home-care"],
        Conditions = ["paper"],
        Obstacles = ["field-distrust"],
        Outcome = new Outcome
        {
            Statement = "同じ人数で訪問件数が増えている",
            Tags = ["more-visits"],
            Measures = [new Measure { Metric = "月間訪問件数", Unit = "件", Baseline = 300, Target = 360, Actual = 352, Basis = Basis.Reported }],
        },
        Plan = Plan("paired-trial", "手作業とAIの案を並べて比べる"),
        Sources = [new Source("記事", "https://example.com/a", new PartialDate(2024))],
    };

    private static Plan Plan(string tactic, string action) => new()
    {
        Objectives = [new Objective("trusted", "現場が案をそのまま使える", "field-distrust")],
        Tactics = [new PlannedTactic { Tactic = tactic, Action = action, For = ["trusted"], Dose = new Dose(5, 3, null, null, null) }],
    };

    private static Pattern Pattern(string id, PatternKind kind) => new()
    {
        Id = id,
        Kind = kind,
        Conditions = [new TermId(Facet.Conditions, "paper")],
        Outcomes = ["more-visits"],
        Tactics = [kind == PatternKind.Winning ? "paired-trial" : "goal-session"],
        Grade = Grade.SingleCase,
        GradeReason = new Phrase("1組織で結果があります。", "One organisation has a result."),
        ToLift = new Phrase("別の組織で結果が出れば○になります。", "A result in another organisation makes it ○."),
        With = new OutcomeCounts(1, 0, 1),
        Without = new OutcomeCounts(0, 0, 1),
        Organisations = 1,
        Youngest = new PartialDate(2024, 5),
        Evidence = kind == PatternKind.Losing
            ? [new Evidence("acme", 0, EvidenceRole.For, [])]
            :
            [
                new Evidence("acme", 1, EvidenceRole.For, []),
                new Evidence("beta", 0, EvidenceRole.Against, [new TermId(Facet.Conditions, "paper")]),
                new Evidence("demo", 0, EvidenceRole.NotEvidence, []),
            ],
    };
}
