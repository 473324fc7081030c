namespace PlaybookGen.Model;

/// <summary>「この顧客に効いた手」: traits to choose from, and every pattern with what the ranking needs. The page's own script ranks them.</summary>
public sealed record FinderPage : Page
{
    public required IReadOnlyList<FinderGroup> Groups { get; init; }

    /// <summary>Outcomes to choose from, parents before their children.</summary>
    public required IReadOnlyList<FinderOption> Outcomes { get; init; }

    /// <summary>Winning patterns, then losing ones, each in the order of the pattern set.</summary>
    public required IReadOnlyList<FinderPattern> Patterns { get; init; }

    /// <summary>The same patterns as they are listed before anything is chosen, and without scripts.</summary>
    public required IReadOnlyList<FinderStart> Starts { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
