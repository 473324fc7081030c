namespace PlaybookGen.Model;

/// <summary>One winning or losing pattern with all its evidence.</summary>
public sealed record PatternPage : Page
{
    public required PatternKind Kind { get; init; }

    public required Grade Grade { get; init; }

    public required string GradeReason { get; init; }

    /// <summary>What would lift the grade; empty for the highest.</summary>
    public required string ToLift { get; init; }

    public required bool IsOld { get; init; }

    public PartialDate? Youngest { get; init; }

    public required IReadOnlyList<RulePart> Rule { get; init; }

    /// <summary>Where a reader can go on from here: a plan from the pattern, a case of their own.</summary>
    public IReadOnlyList<Link> Starts { get; init; } = [];

    /// <summary>How those with and those without the tactics fared, in natural counts; empty without comparable cases.</summary>
    public required IReadOnlyList<CountBar> Counts { get; init; }

    /// <summary>For, against, result unknown, hardly carried out, not evidence; in this order, empty ones left out.</summary>
    public required IReadOnlyList<EvidenceGroup> Evidence { get; init; }

    /// <summary>The plans of its cases laid on one another; null when none of them has a plan.</summary>
    public MergedPlan? Merged { get; init; }

    /// <summary>The four directions in which its cases went on; empty without cases.</summary>
    public IReadOnlyList<FollowedSteps> Next { get; init; } = [];

    /// <summary>What else all cases of the pattern did.</summary>
    public IReadOnlyList<Link> AlsoShared { get; init; } = [];

    /// <summary>Conditions that some of the cases have and others have not.</summary>
    public IReadOnlyList<VaryingCondition> Varied { get; init; } = [];

    public IReadOnlyList<PartCount> Parts { get; init; } = [];

    public IReadOnlyList<NotWhen> NotWhen { get; init; } = [];

    /// <summary>How far the evidence reaches, and so where it stops. A losing pattern has none.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<Link> Drills { get; init; } = [];

    public IReadOnlyList<RelatedPatterns> Related { get; init; } = [];

    /// <summary>What to expect of the next customer, and what would change our mind.</summary>
    public IReadOnlyList<OutlookFact> Outlook { get; init; } = [];

    /// <summary>Other statements over nearly the same cases.</summary>
    public IReadOnlyList<WordingLine> Wordings { get; init; } = [];

    /// <summary>The numbers for those who want them; folded away.</summary>
    public IReadOnlyList<Fact> Statistics { get; init; } = [];
}
