namespace PlaybookGen.Model;

/// <summary>
/// 勝ちパターン or 負けパターン: among customers with these conditions who want one of these outcomes,
/// doing these tactics goes with the result more often than not doing them.
/// </summary>
public sealed record Pattern
{
    /// <summary>Made from what the pattern states (tactics, outcomes, conditions), so that it stays when others come and go.</summary>
    public required string Id { get; init; }

    public required PatternKind Kind { get; init; }

    /// <summary>Industries, conditions and obstacles that all its cases share; empty when it is not bound to any.</summary>
    public IReadOnlyList<TermId> Conditions { get; init; } = [];

    /// <summary>Outcome ids.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Tactic ids: what was done.</summary>
    public IReadOnlyList<string> Tactics { get; init; } = [];

    /// <summary>Losing patterns: tactic ids that comparable successful plans had and these had not.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public required Grade Grade { get; init; }

    /// <summary>Why it has this grade: one sentence with counts.</summary>
    public required Phrase GradeReason { get; init; }

    /// <summary>What would lift the grade; empty for the highest.</summary>
    public Phrase ToLift { get; init; } = new("", "");

    /// <summary>Results of comparable 局面 with the tactics carried out.</summary>
    public required OutcomeCounts With { get; init; }

    /// <summary>Results of comparable 局面 without them: same conditions, same outcome wanted.</summary>
    public required OutcomeCounts Without { get; init; }

    /// <summary>Independent organisations among the evidence for it.</summary>
    public required int Organisations { get; init; }

    /// <summary>Everything the pattern points at: for, against, result unknown, hardly carried out, no evidence.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Date of the youngest evidence; null without evidence.</summary>
    public PartialDate? Youngest { get; init; }

    /// <summary>Whether the youngest evidence is more than five years older than the as-of date.</summary>
    public bool IsOld { get; init; }

    /// <summary>All tactics that every case of the pattern shares (the closed set), the pattern's own included.</summary>
    public IReadOnlyList<string> SharedTactics { get; init; } = [];

    public IReadOnlyList<PatternPart> Parts { get; init; } = [];

    /// <summary>Ids of weaker patterns that say nearly the same.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Other statements over nearly the same cases that passed the tests too; they have no page of their own.</summary>
    public IReadOnlyList<PatternWording> Wordings { get; init; } = [];

    public PatternStatistics Statistics { get; init; } = new();
}
