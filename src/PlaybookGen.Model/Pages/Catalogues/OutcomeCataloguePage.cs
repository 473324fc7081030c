namespace PlaybookGen.Model;

/// <summary>How win conditions were worded, by what they are about, and which of the four defects they had.</summary>
public sealed record OutcomeCataloguePage : Page
{
    public required IReadOnlyList<DefectRow> Defects { get; init; }

    /// <summary>By the outcome at the top of the tree.</summary>
    public required IReadOnlyList<OutcomeGroup> Groups { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
