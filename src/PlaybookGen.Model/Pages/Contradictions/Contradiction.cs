namespace PlaybookGen.Model;

/// <summary>Two 局面 that share tactics and traits, one of which worked.</summary>
public sealed record Contradiction
{
    public required ContradictionSide Worked { get; init; }

    public required ContradictionSide Failed { get; init; }

    public required IReadOnlyList<Link> SharedTactics { get; init; }

    public required IReadOnlyList<Link> SharedTraits { get; init; }

    /// <summary>Whether both are states of one organisation's plan.</summary>
    public required bool IsOneOrganisation { get; init; }

    /// <summary>Tactics that both did, in different doses.</summary>
    public IReadOnlyList<DoseDifference> Doses { get; init; } = [];
}
