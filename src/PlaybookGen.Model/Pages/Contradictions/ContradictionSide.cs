namespace PlaybookGen.Model;

/// <summary>One of two 局面 that are held against each other.</summary>
/// <param name="OnlyTraits">What only this customer had.</param>
/// <param name="OnlyTactics">What only this plan did.</param>
/// <param name="Learned">What those who did it say about it.</param>
public sealed record ContradictionSide(CaseLink In, Status? Status, IReadOnlyList<Link> OnlyTraits, IReadOnlyList<Link> OnlyTactics, string? Learned);
