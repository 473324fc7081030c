namespace PlaybookGen.Model;

public sealed record DrillPage : Page
{
    public required Drill Drill { get; init; }

    public IReadOnlyList<CaseLink> Cases { get; init; } = [];

    public IReadOnlyList<Link> Terms { get; init; } = [];
}
