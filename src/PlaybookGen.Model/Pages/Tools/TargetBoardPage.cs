namespace PlaybookGen.Model;

/// <summary>ターゲット選定: candidates of the library and of one's own, scored and put in order.</summary>
public sealed record TargetBoardPage : Page
{
    public required IReadOnlyList<TargetRow> Targets { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
