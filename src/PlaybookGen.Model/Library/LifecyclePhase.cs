namespace PlaybookGen.Model;

/// <summary>A phase by months since introduction.</summary>
public sealed record LifecyclePhase
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public double? FromMonth { get; init; }

    public double? ToMonth { get; init; }

    public IReadOnlyList<PhaseIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<string> ChurnWords { get; init; } = [];

    /// <summary>Ids of the kits for this phase.</summary>
    public IReadOnlyList<string> Kits { get; init; } = [];
}
