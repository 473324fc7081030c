namespace PlaybookGen.Model;

/// <summary>One thing on a board.</summary>
/// <param name="Head">A page of its own; null when the case is all there is.</param>
/// <param name="In">The case or 局面 that it is from.</param>
/// <param name="Status">How that 局面 went; null when unknown.</param>
public sealed record BoardItem(Link? Head, string? Text, CaseLink? In, Status? Status, IReadOnlyList<Fact> Facts);
