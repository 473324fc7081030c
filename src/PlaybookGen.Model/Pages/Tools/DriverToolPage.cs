namespace PlaybookGen.Model;

/// <summary>目標の分解: a formula with what can be acted on, and a what-if.</summary>
public sealed record DriverToolPage : Page
{
    public required IReadOnlyList<DriverExample> Examples { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
