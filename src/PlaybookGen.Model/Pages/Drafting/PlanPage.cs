namespace PlaybookGen.Model;

/// <summary>Where a plan is begun from a pattern.</summary>
public sealed record PlanPage : Page
{
    /// <summary>Winning patterns to begin from, the best first.</summary>
    public required IReadOnlyList<PlanBeginning> Patterns { get; init; }

    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>The page that lists all patterns.</summary>
    public required Link AllPatterns { get; init; }
}
