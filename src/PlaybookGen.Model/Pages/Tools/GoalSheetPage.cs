namespace PlaybookGen.Model;

/// <summary>目標シート: written with the customer, held against the five points, printed on one sheet.</summary>
public sealed record GoalSheetPage : Page
{
    public IReadOnlyList<Link> Onward { get; init; } = [];
}
