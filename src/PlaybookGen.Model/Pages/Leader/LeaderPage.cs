namespace PlaybookGen.Model;

/// <summary>For whoever answers for the library: what it covers, how old its evidence is, how strong its patterns are, where its holes are.</summary>
public sealed record LeaderPage : Page
{
    public required LibraryCounts Counts { get; init; }

    public required IReadOnlyList<LeaderTable> Tables { get; init; }

    /// <summary>All tables in one file for spreadsheets.</summary>
    public required SitePath Csv { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
