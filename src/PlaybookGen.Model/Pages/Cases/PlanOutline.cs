namespace PlaybookGen.Model;

/// <summary>A plan in reading order, for those who don't see the drawing and for narrow screens.</summary>
public sealed record PlanOutline
{
    public IReadOnlyList<CaseFact> Resources { get; init; } = [];

    public IReadOnlyList<ObjectiveView> Objectives { get; init; } = [];

    /// <summary>Every tactic once, in the order of the file.</summary>
    public IReadOnlyList<TacticView> Tactics { get; init; } = [];

    public string? Outcome { get; init; }

    public string? Goal { get; init; }

    /// <summary>Tactics that the page leaves to the file, since there are too many.</summary>
    public int TacticsLeftOut { get; init; }

    public bool HasActors => Tactics.Any(tactic => tactic.By is not null);

    public bool HasDoses => Tactics.Any(tactic => tactic.Dose.Length > 0);

    public bool HasExecution => Tactics.Any(tactic => tactic.Execution.Length > 0);

    public bool HasOwners => Tactics.Any(tactic => tactic.Owner is not null);

    public bool HasDueDates => Tactics.Any(tactic => tactic.Due is not null);
}
