namespace PlaybookGen.Model;

/// <summary>A term of the controlled vocabulary. Members of other facets than its own are empty.</summary>
public sealed record Term
{
    public required Facet Facet { get; init; }

    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The id of the term above it in the same facet.</summary>
    public string? Parent { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public MarkdownText Description { get; init; } = MarkdownText.Empty;

    /// <summary>Obstacles: the obstacles that this one leads to.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>Obstacles: what customers say when they are in it.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Obstacles: how far a CSM can act on it.</summary>
    public Influence? Influence { get; init; }

    /// <summary>Obstacles: the phase in which it appears.</summary>
    public SuccessPhase? Phase { get; init; }

    /// <summary>Tactics: the stage that it belongs to.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Tactics: the sensemaking methods that it uses.</summary>
    public IReadOnlyList<SensemakingMethod> Sensemaking { get; init; } = [];

    /// <summary>Tactics: the GPO principle that it carries out.</summary>
    public Principle? Principle { get; init; }

    /// <summary>Tactics: when it should not be used.</summary>
    public MarkdownText NotWhen { get; init; } = MarkdownText.Empty;

    /// <summary>Conditions: the axis on which it lies.</summary>
    public ConditionAxis? Axis { get; init; }
}
