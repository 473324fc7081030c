namespace PlaybookGen.Model;

/// <summary>事例: one past success plan, checked. Every id in it exists.</summary>
public sealed record SuccessCase
{
    public required string Id { get; init; }

    /// <summary>The path of its file below the content folder, with <c>/</c>.</summary>
    public required string SourcePath { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required Status Status { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whose success it is; the case's own id when the file names nobody. Cases of one organisation are not independent evidence.</summary>
    public required string Organisation { get; init; }

    public required PartialDate Date { get; init; }

    public IReadOnlyList<string> Industries { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Obstacles { get; init; } = [];

    public CompanySize? Size { get; init; }

    public SuccessPhase? Phase { get; init; }

    public CaseProduct? Product { get; init; }

    public string? Goal { get; init; }

    public required Outcome Outcome { get; init; }

    public Plan? Plan { get; init; }

    public CsMetric? Metric { get; init; }

    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];

    public Renewal? Renewal { get; init; }

    public SupportCost? Cost { get; init; }

    public Roi? Roi { get; init; }

    public Drivers? Drivers { get; init; }

    public IReadOnlyList<Hypothesis> Hypotheses { get; init; } = [];

    public PlanCalendar? Calendar { get; init; }

    /// <summary>Earlier states of the plan, oldest first; the case itself is the last state.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    public Review? Review { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public MarkdownText Body { get; init; } = MarkdownText.Empty;

    /// <summary>Whether the case is fictional or a source's own example: shown and marked, and counted apart.</summary>
    public bool IsPractice => Provenance is Provenance.Fictional or Provenance.Illustrative;

    /// <summary>All 局面, oldest first: the revisions, then the state that the case itself describes.</summary>
    public IReadOnlyList<Revision> History =>
    [
        .. Revisions,
        new Revision
        {
            Title = Title, Date = Date, Outcome = Outcome, Obstacles = Obstacles, Plan = Plan, Status = Status,
            Learned = Review?.Next,
        },
    ];
}
