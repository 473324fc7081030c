namespace PlaybookGen.Model;

/// <summary>組合せを試す: whether tactics were ever done together, and what came of it.</summary>
public sealed record CombinationsPage : Page
{
    public static readonly SitePath PhasesFile = new("data/tactic-phases.js");

    public required IReadOnlyList<FinderOption> Tactics { get; init; }

    /// <summary>The pairs that most organisations did, the most first.</summary>
    public required IReadOnlyList<TacticPair> Pairs { get; init; }

    public Link? Invitation { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
