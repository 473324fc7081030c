namespace PlaybookGen.Model;

public sealed record DrillPage : Page
{
    public required Drill Drill { get; init; }

    public IReadOnlyList<CaseLink> Cases { get; init; } = [];

    public IReadOnlyList<Link> Terms { get; init; } = [];

    /// <summary>Whether the drill itself has a section that answers it.</summary>
    public bool HasAnswer => Drill.Rubric.Count > 0 || Drill.Choices.Count > 0;
}
