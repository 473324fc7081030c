namespace PlaybookGen.Model;

/// <summary>Phases by months since introduction, each with the sheets that help in it.</summary>
public sealed record LifecyclePage : Page
{
    public required IReadOnlyList<CheckedPhase> Phases { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
