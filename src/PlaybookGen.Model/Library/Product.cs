namespace PlaybookGen.Model;

/// <summary>One product: value → outcomes (light, deep) → plan → CS metric.</summary>
public sealed record Product
{
    public required string Id { get; init; }

    public required string SourcePath { get; init; }

    public required string Name { get; init; }

    public ProductKind? Kind { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<ProductOutcome> Outcomes { get; init; } = [];

    /// <summary>Tactic ids of the plan for light success.</summary>
    public IReadOnlyList<string> LightPlan { get; init; } = [];

    /// <summary>Tactic ids of the plan for deep success.</summary>
    public IReadOnlyList<string> DeepPlan { get; init; } = [];

    public ProductMetric? Metric { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
