namespace PlaybookGen.Model;

/// <summary>A tactic as one plan did it, in words.</summary>
/// <param name="Action">What was done; null when the source names the tactic only.</param>
/// <param name="Dose">How much; empty when unknown.</param>
/// <param name="Facts">By whom, how far it was carried out.</param>
/// <param name="Tactic">Null where the page itself is about the tactic.</param>
public sealed record Act(Link? Tactic, string? Action, string Dose, IReadOnlyList<string> Facts);
