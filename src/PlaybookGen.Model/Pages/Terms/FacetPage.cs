namespace PlaybookGen.Model;

/// <summary>The terms of one facet.</summary>
public sealed record FacetPage : Page
{
    public required Facet Facet { get; init; }

    public required IReadOnlyList<TermGroup> Groups { get; init; }

    public required Pager Pager { get; init; }
}
