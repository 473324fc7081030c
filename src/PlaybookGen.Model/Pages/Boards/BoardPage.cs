namespace PlaybookGen.Model;

/// <summary>What the library's cases hold on one question, under the headings that a source gives for it.</summary>
public sealed record BoardPage : Page
{
    /// <summary>Whose headings these are, and what of the page is this site's own.</summary>
    public required string Note { get; init; }

    public required IReadOnlyList<BoardGroup> Groups { get; init; }

    /// <summary>Whether the groups are stages beside one another, rather than chapters below one another.</summary>
    public bool AreStages { get; init; }

    /// <summary>Tools and sheets to go on with.</summary>
    public IReadOnlyList<Link> Onward { get; init; } = [];
}
