namespace PlaybookGen.Model;

/// <summary>A candidate for customer-success development: whose problem, which problem, and scores with their reasons.</summary>
public sealed record Target
{
    public required string Id { get; init; }

    public required string SourcePath { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Industries { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public string? Department { get; init; }

    public IReadOnlyList<string> Obstacles { get; init; } = [];

    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>一般性.</summary>
    public Score? Generality { get; init; }

    /// <summary>長期性.</summary>
    public Score? Longevity { get; init; }

    /// <summary>深刻度.</summary>
    public Score? Severity { get; init; }

    /// <summary>支援機会.</summary>
    public Score? Opportunity { get; init; }

    /// <summary>難易度; 5 is hardest.</summary>
    public Score? Difficulty { get; init; }

    public Effort? InitialCost { get; init; }

    public Effort? RunningCost { get; init; }

    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
