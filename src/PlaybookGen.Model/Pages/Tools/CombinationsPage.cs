namespace PlaybookGen.Model;

/// <summary>組合せを試す: whether tactics were ever done together, and what came of it.</summary>
public sealed record CombinationsPage : Page
{
    public required IReadOnlyList<FinderOption> Tactics { get; init; }

    /// <summary>How many files hold the cases of a tactic; none for one that nobody did.</summary>
    public required IReadOnlyDictionary<string, int> Files { get; init; }

    /// <summary>The pairs that most organisations did, the most first.</summary>
    public required IReadOnlyList<TacticPair> Pairs { get; init; }

    public Link? Invitation { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
