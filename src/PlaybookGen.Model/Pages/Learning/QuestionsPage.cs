namespace PlaybookGen.Model;

/// <summary>問いかけリスト.</summary>
public sealed record QuestionsPage : Page
{
    public required IReadOnlyList<QuestionGroup> Groups { get; init; }
}
