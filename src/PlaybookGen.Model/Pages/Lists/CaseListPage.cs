namespace PlaybookGen.Model;

/// <summary>One page of a list of cases: of the whole library, or of one term.</summary>
public sealed record CaseListPage : Page
{
    /// <summary>The heading, without the number of the page.</summary>
    public required string Heading { get; init; }

    public required LibraryCounts Counts { get; init; }

    public required IReadOnlyList<CaseGroup> Groups { get; init; }

    public required Pager Pager { get; init; }

    /// <summary>Other ways to look at the same cases.</summary>
    public IReadOnlyList<Link> Views { get; init; } = [];
}
