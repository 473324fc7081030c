namespace PlaybookGen.Model;

/// <summary>Winning or losing patterns, from the strongest grade to the weakest.</summary>
public sealed record PatternListPage : Page
{
    public required PatternKind Kind { get; init; }

    public required IReadOnlyList<PatternGroup> Groups { get; init; }

    public required Pager Pager { get; init; }

    /// <summary>What is missing for the highest grade; null when a pattern has it.</summary>
    public string? NothingProven { get; init; }

    /// <summary>The list of the other kind.</summary>
    public required Link Other { get; init; }
}
