namespace PlaybookGen.Model;

/// <summary>A pattern as it stands in a list.</summary>
public sealed record PatternCard
{
    public required Link To { get; init; }

    public required PatternKind Kind { get; init; }

    public required Emblem Emblem { get; init; }

    public required Grade Grade { get; init; }

    /// <summary>Why it has its grade, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The labels of its conditions; empty when it is bound to none.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    public required bool IsOld { get; init; }
}
