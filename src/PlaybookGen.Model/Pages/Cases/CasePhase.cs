namespace PlaybookGen.Model;

/// <summary>One 局面 on a case page.</summary>
public sealed record CasePhase
{
    /// <summary>The place of this 局面 on the page.</summary>
    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public PartialDate? Date { get; init; }

    public Status? Status { get; init; }

    /// <summary>Whether it is the state that the case itself describes.</summary>
    public bool IsLast { get; init; }

    public string? Hypothesis { get; init; }

    /// <summary>The win condition of this 局面, if it has one of its own.</summary>
    public string? Outcome { get; init; }

    public IReadOnlyList<Link> Obstacles { get; init; } = [];

    public PlanView? Plan { get; init; }

    /// <summary>What is different from the 局面 before; empty for the first.</summary>
    public IReadOnlyList<ChangeView> Changes { get; init; } = [];

    /// <summary>Changes that the page leaves to the file, since there are too many.</summary>
    public int ChangesLeftOut { get; init; }

    /// <summary>How many of each kind, in words; empty when there are none.</summary>
    public string ChangeCounts { get; init; } = "";

    /// <summary>A sentence in place of the changes when there are none or they can't be told.</summary>
    public string ChangeNote { get; init; } = "";

    public IReadOnlyList<MeasureView> Measures { get; init; } = [];

    public string? Learned { get; init; }

    /// <summary>The direction of the step to the next 局面.</summary>
    public Direction? Direction { get; init; }

    public required VerdictView Verdict { get; init; }
}
