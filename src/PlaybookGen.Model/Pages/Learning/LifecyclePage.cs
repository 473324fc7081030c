namespace PlaybookGen.Model;

/// <summary>Phases by months since introduction.</summary>
public sealed record LifecyclePage : Page
{
    public required IReadOnlyList<LifecyclePhase> Phases { get; init; }
}
