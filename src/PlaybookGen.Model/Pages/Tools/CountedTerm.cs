namespace PlaybookGen.Model;

/// <summary>A group that a reader's own entries may fall into.</summary>
/// <param name="To">The page of the term.</param>
/// <param name="Texts">Other words by which it is told: synonyms, and what customers say.</param>
public sealed record CountedTerm(string Id, Link To, IReadOnlyList<string> Texts);
