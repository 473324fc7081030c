namespace PlaybookGen.Model;

/// <summary>A product: value → outcomes → plan → CS metric.</summary>
public sealed record ProductPage : Page
{
    public required Product Product { get; init; }

    public IReadOnlyList<ProductLevel> Levels { get; init; } = [];

    public IReadOnlyList<Fact> Metric { get; init; } = [];

    /// <summary>Patterns that lead to one of the outcomes.</summary>
    public IReadOnlyList<PatternCard> Patterns { get; init; } = [];
}
