namespace PlaybookGen.Model;

/// <summary>A candidate for customer-success development.</summary>
public sealed record TargetPage : Page
{
    public required Target Target { get; init; }

    /// <summary>Whose problem, and which.</summary>
    public IReadOnlyList<LinkGroup> Groups { get; init; } = [];

    public IReadOnlyList<ScoreRow> Scores { get; init; } = [];

    public IReadOnlyList<Fact> Costs { get; init; } = [];

    /// <summary>Cases that share the problem, newest first.</summary>
    public IReadOnlyList<CaseCard> Cases { get; init; } = [];

    /// <summary>How many cases share it.</summary>
    public required LibraryCounts Matching { get; init; }

    /// <summary>How general the problem is, with true counts.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Proven patterns at no more than one condition's distance.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];
}
