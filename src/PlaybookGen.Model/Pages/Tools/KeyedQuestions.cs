namespace PlaybookGen.Model;

/// <summary>Questions that help with one thing.</summary>
/// <param name="Key">An outcome state, a resource key or an obstacle id.</param>
public sealed record KeyedQuestions(string Key, string Title, IReadOnlyList<string> Questions);
