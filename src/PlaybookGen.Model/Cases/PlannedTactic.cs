namespace PlaybookGen.Model;

/// <summary>施策: one tactic of a plan, as this customer did it.</summary>
public sealed record PlannedTactic
{
    /// <summary>Id from the tactic taxonomy.</summary>
    public required string Tactic { get; init; }

    public string? Action { get; init; }

    /// <summary>Ids of the objectives of the same plan that it serves.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    public TacticColour Colour { get; init; } = TacticColour.White;

    public Actor? By { get; init; }

    public Dose? Dose { get; init; }

    public string? Owner { get; init; }

    public PartialDate? Due { get; init; }

    /// <summary>量的な施策実行度, 0 to 1; null when the source doesn't say.</summary>
    public double? Done { get; init; }

    /// <summary>質的な施策実行度, 0 to 1; null when the source doesn't say.</summary>
    public double? Quality { get; init; }

    /// <summary>A tactic that was hardly carried out is neither credited nor blamed.</summary>
    public bool WasCarriedOut => Done is null or >= 0.5;
}
