namespace PlaybookGen.Model;

/// <summary>One undesirable state in the table: 反プ譜 on one side, and beside it the プ譜 that turns it round.</summary>
public sealed record CauseRow
{
    public required string Id { get; init; }

    public required Link Obstacle { get; init; }

    public Influence? Influence { get; init; }

    public IReadOnlyList<string> Says { get; init; } = [];

    public IReadOnlyList<CauseEffect> LeadsTo { get; init; } = [];

    public IReadOnlyList<Inversion> Inversions { get; init; } = [];

    /// <summary>How many further inversions the obstacle's own page has.</summary>
    public int MoreInversions { get; init; }

    /// <summary>Where to hand in a case that turned it round; null when the library has no page for that, or has such cases.</summary>
    public Link? Invitation { get; init; }
}
