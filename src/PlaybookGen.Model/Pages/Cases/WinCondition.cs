namespace PlaybookGen.Model;

/// <summary>The 勝利条件 as a case page states it.</summary>
public sealed record WinCondition(string Statement, string? Words, Depth? Depth, OutcomeState? State, IReadOnlyList<Link> Tags, string? Goal);
