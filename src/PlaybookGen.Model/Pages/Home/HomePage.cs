namespace PlaybookGen.Model;

public sealed record HomePage : Page
{
    public required IReadOnlyList<Door> Doors { get; init; }

    /// <summary>What customers say, each with the finder already asked about it.</summary>
    public IReadOnlyList<Link> Complaints { get; init; } = [];

    public required LibraryCounts Counts { get; init; }

    /// <summary>The pattern whose evidence is youngest; null while nothing was found.</summary>
    public Finding? NewestFinding { get; init; }

    /// <summary>The strongest patterns, winning and losing in turn.</summary>
    public IReadOnlyList<PatternCard> Strongest { get; init; } = [];

    public IReadOnlyList<CaseCard> NewestCases { get; init; } = [];

    /// <summary>What the library does not know yet, a sentence each.</summary>
    public IReadOnlyList<Unknown> Unknowns { get; init; } = [];
}
