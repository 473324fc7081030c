namespace PlaybookGen.Model;

/// <summary>解約理由の集計: undesirable states by industry, purpose and organisation; every count leads to the sheets.</summary>
public sealed record ReasonsPage : Page
{
    public required IReadOnlyList<ReasonTable> Tables { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
