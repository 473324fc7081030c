namespace PlaybookGen.Model;

/// <summary>One tactic of a merged plan.</summary>
/// <param name="OfPattern">Whether the pattern itself states it.</param>
/// <param name="Count">In how many organisations it was, in words.</param>
/// <param name="Serves">The states that it served.</param>
public sealed record MergedRow(Link Tactic, bool OfPattern, string Count, IReadOnlyList<string> Serves);
