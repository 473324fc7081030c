namespace PlaybookGen.Model;

/// <summary>勝利条件と下書きの点検: what is weak in a draft, and the questions that mend it first.</summary>
public sealed record PlanCheckPage : Page
{
    public required IReadOnlyList<KeyedQuestions> Questions { get; init; }

    /// <summary>The undesirable states that have questions, by which words of a customer are told apart.</summary>
    public required IReadOnlyList<KnownObstacle> Obstacles { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
