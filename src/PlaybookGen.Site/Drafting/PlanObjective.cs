using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>One 中間目的 as several plans worded and served it.</summary>
/// <param name="Inverts">The obstacle that it turns round; null when the plans didn't say.</param>
/// <param name="Wordings">Each with its place's index.</param>
/// <param name="Tactics">What was done for it, each with its place's index.</param>
internal sealed record PlanObjective(string? Inverts, List<(string State, int Place)> Wordings, List<(PlannedTactic Tactic, int Place)> Tactics);
