namespace PlaybookGen.Model;

/// <summary>ドリル: one authored exercise.</summary>
public sealed record Drill
{
    public required string Id { get; init; }

    public required string SourcePath { get; init; }

    public required string Title { get; init; }

    public required DrillKind Kind { get; init; }

    /// <summary>1 to 3.</summary>
    public required int Level { get; init; }

    public required int Minutes { get; init; }

    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Outcomes, tactics or obstacles that it trains.</summary>
    public IReadOnlyList<TermId> Tags { get; init; } = [];

    public IReadOnlyList<DrillChoice> Choices { get; init; } = [];

    public IReadOnlyList<string> Rubric { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The sections of the body, in order, each under its heading of the second level.</summary>
    public IReadOnlyList<DrillSection> Sections { get; init; } = [];
}
