namespace PlaybookGen.Model;

/// <summary>段階 × 施策: for each of the five stages, the tactics that belong to it, and how they went.</summary>
public sealed record StageMatrixPage : Page
{
    public required IReadOnlyList<StageColumn> Stages { get; init; }

    public required SitePath Csv { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
