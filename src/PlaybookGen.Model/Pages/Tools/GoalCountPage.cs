namespace PlaybookGen.Model;

/// <summary>導入目標の集計, of the reader's own customers: goals grouped by what they come down to, those of no group in sight.</summary>
public sealed record GoalCountPage : Page
{
    public required IReadOnlyList<CountedTerm> Terms { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
