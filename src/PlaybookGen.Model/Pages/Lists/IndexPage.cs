namespace PlaybookGen.Model;

/// <summary>A list of pages of one kind: drills, kits, products, targets, paths; or of all that is for learning.</summary>
public sealed record IndexPage : Page
{
    public required string Heading { get; init; }

    public string? Lead { get; init; }

    public required IReadOnlyList<IndexGroup> Groups { get; init; }

    public required Pager Pager { get; init; }
}
