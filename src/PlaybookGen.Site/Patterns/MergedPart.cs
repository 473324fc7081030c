using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>One tactic of one 局面, on its way into the merged plan of a pattern.</summary>
/// <param name="Tactic">Its id, or that of the term above it which the pattern states.</param>
/// <param name="States">The objectives that it served.</param>
internal sealed record MergedPart(string Organisation, bool IsPractice, string Tactic, IReadOnlyList<Objective> States);
