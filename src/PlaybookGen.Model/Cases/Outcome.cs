namespace PlaybookGen.Model;

/// <summary>勝利条件: the result that the customer wants, with the measures that tell whether it came true.</summary>
public sealed record Outcome
{
    public required string Statement { get; init; }

    /// <summary>Ids from the outcome taxonomy; at least one in a case, possibly none in a revision.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public Depth? Depth { get; init; }

    public OutcomeState? State { get; init; }

    /// <summary>The customer's own words.</summary>
    public string? Words { get; init; }

    public IReadOnlyList<Measure> Measures { get; init; } = [];
}
