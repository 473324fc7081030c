namespace PlaybookGen.Model;

/// <summary>The hub of learning: where to go on, what is due, paths, drills by kind and level, working sheets and things to read.</summary>
public sealed record LearnPage : Page
{
    public IReadOnlyList<PathCard> Paths { get; init; } = [];

    public IReadOnlyList<DrillKindRow> Drills { get; init; } = [];

    public IReadOnlyList<DrillKindRow> MadeDrills { get; init; } = [];

    /// <summary>The index of the made drills, which also says what the kinds without any need; null without cases.</summary>
    public Link? Made { get; init; }

    public IReadOnlyList<IndexEntry> Kits { get; init; } = [];

    public IReadOnlyList<IndexEntry> References { get; init; } = [];

    /// <summary>Null where there is nothing to review.</summary>
    public Link? Review { get; init; }

    public Link? Pool { get; init; }
}
