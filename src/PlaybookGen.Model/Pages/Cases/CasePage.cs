using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>The page of one case, in the order in which a customer success manager reads it.</summary>
public sealed record CasePage : Page
{
    /// <summary>The lesson in one line.</summary>
    public required string Lesson { get; init; }

    public required Status Status { get; init; }

    public required Provenance Provenance { get; init; }

    public IReadOnlyList<CaseFact> Facts { get; init; } = [];

    /// <summary>The final state of the plan; null when the source gives none.</summary>
    public PlanView? Plan { get; init; }

    public required WinCondition WinCondition { get; init; }

    public IReadOnlyList<MeasureView> Measures { get; init; } = [];

    /// <summary>The figures that a reader should see first.</summary>
    public IEnumerable<MeasureView> KeyMeasures => Measures.Where(measure => measure.Actual.Length > 0).Take(3);

    public CsMetric? Metric { get; init; }

    /// <summary>The 局面 that are drawn, oldest first, the final one included; empty when the case tells only one.</summary>
    public IReadOnlyList<CasePhase> Phases { get; init; } = [];

    /// <summary>The 局面 before the drawn ones, oldest first; empty unless there are very many.</summary>
    public IReadOnlyList<EarlierPhase> EarlierPhases { get; init; } = [];

    public required VerdictView Verdict { get; init; }

    public Review? Review { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];

    /// <summary>Renewal, effort and return, as far as they are known.</summary>
    public IReadOnlyList<CaseFact> Terms { get; init; } = [];

    public Drivers? Drivers { get; init; }

    public IReadOnlyList<Hypothesis> Hypotheses { get; init; } = [];

    public CalendarView? Calendar { get; init; }

    public IReadOnlyList<CaseEvidence> Evidence { get; init; } = [];

    public IReadOnlyList<Link> Drills { get; init; } = [];

    /// <summary>What the case leaves open, a sentence each.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Files beside the page that hold the same plan.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public MarkdownText Body { get; init; } = MarkdownText.Empty;

    /// <summary>The anchor of a 局面 on its case page.</summary>
    /// <param name="revision">Index into <see cref="SuccessCase.History"/>, counted from 0.</param>
    public static string PhaseAnchor(int revision) => "phase-" + (revision + 1).ToString(CultureInfo.InvariantCulture);
}
