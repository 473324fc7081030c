namespace PlaybookGen.Model;

/// <summary>One step that a case took after the pattern.</summary>
/// <param name="To">The 局面 that followed.</param>
/// <param name="Added">Tactics that came in with it.</param>
/// <param name="Status">How that went, if it is known.</param>
public sealed record FollowedStep(CaseLink To, IReadOnlyList<Link> Added, Status? Status);
