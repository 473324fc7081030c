namespace PlaybookGen.Model;

/// <summary>解約理由の集計: undesirable states by industry, purpose and organisation; every count leads to the sheets.</summary>
public sealed record ReasonsPage : Page
{
    /// <summary>All counts of all tables.</summary>
    public static readonly SitePath CountsFile = new("data/reasons.js");

    /// <summary>The groups that a reader's own reasons may fall into.</summary>
    public required IReadOnlyList<CountedTerm> Terms { get; init; }

    public required IReadOnlyList<ReasonTable> Tables { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
