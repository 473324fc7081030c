namespace PlaybookGen.Model;

/// <summary>Questions that help with the same thing.</summary>
/// <param name="To">The page of the obstacle; null for a state of the win condition or a resource.</param>
public sealed record QuestionGroup(string Title, SitePath? To, IReadOnlyList<string> Questions);
