namespace PlaybookGen.Model;

/// <summary>勝利条件と下書きの点検: what is weak in a draft, and the questions that mend it first.</summary>
public sealed record PlanCheckPage : Page
{
    public required IReadOnlyList<KeyedQuestions> Questions { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
