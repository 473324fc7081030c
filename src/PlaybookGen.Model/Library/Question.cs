namespace PlaybookGen.Model;

/// <summary>One question of the question list.</summary>
/// <param name="Ask">The question in words.</param>
/// <param name="For">What it helps with: an outcome state, a resource key or an obstacle id.</param>
public sealed record Question(string Ask, string? For);
