namespace PlaybookGen.Model;

/// <summary>Light or deep success of a product.</summary>
public sealed record ProductLevel(Depth Depth, IReadOnlyList<ProductGoal> Goals, IReadOnlyList<Link> Plan);
