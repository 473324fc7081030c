namespace PlaybookGen.Model;

/// <summary>A case as it stands in a list.</summary>
public sealed record CaseCard
{
    public required Link To { get; init; }

    public required string Summary { get; init; }

    public required Status Status { get; init; }

    public required Provenance Provenance { get; init; }

    public required PartialDate Date { get; init; }

    public IReadOnlyList<Link> Industries { get; init; } = [];

    public IReadOnlyList<Link> Outcomes { get; init; } = [];

    /// <summary>How many 局面 it tells.</summary>
    public required int Revisions { get; init; }
}
