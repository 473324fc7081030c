namespace PlaybookGen.Model;

/// <summary>What a state leads to.</summary>
/// <param name="Invitation">Where to hand in a case that shows it; null when there is one.</param>
public sealed record CauseEffect(Link To, CauseSupport Support, Link? Invitation);
