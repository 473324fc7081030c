namespace PlaybookGen.Model;

/// <summary>月初チェック: a pasted list of customers, who is late and which sheet applies.</summary>
public sealed record MonthlyCheckPage : Page
{
    public required IReadOnlyList<CheckedPhase> Phases { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
