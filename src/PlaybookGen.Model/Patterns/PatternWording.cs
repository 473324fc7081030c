namespace PlaybookGen.Model;

/// <summary>Another statement that passed the same tests over nearly the same cases, and is listed under its stronger relative.</summary>
/// <param name="With">How the 局面 that it singles out ended.</param>
public sealed record PatternWording(
    IReadOnlyList<TermId> Conditions, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Tactics, IReadOnlyList<string> Missing, OutcomeCounts With);
