namespace PlaybookGen.Model;

/// <summary>局面: one state of a plan, with what was believed and what became of it. What is null was not written.</summary>
public sealed record Revision
{
    public required string Title { get; init; }

    public PartialDate? Date { get; init; }

    public string? Hypothesis { get; init; }

    public Outcome? Outcome { get; init; }

    public IReadOnlyList<string> Obstacles { get; init; } = [];

    public Plan? Plan { get; init; }

    public Status? Status { get; init; }

    public string? Learned { get; init; }

    /// <summary>The direction of the step to the next state.</summary>
    public Direction? Direction { get; init; }
}
