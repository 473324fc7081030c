namespace PlaybookGen.Model;

/// <summary>What changed, by the dates in the content: when each result became known, and what it did to the patterns.</summary>
public sealed record ChangesPage : Page
{
    /// <summary>The newest first.</summary>
    public required IReadOnlyList<ChangeGroup> Groups { get; init; }

    /// <summary>Older cases, counted by year, the newest year first.</summary>
    public required IReadOnlyList<YearCount> Older { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
