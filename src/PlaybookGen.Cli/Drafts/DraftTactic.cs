using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>施策 of a case that is being begun.</summary>
/// <param name="Tactic">An id of the taxonomy; empty when the writer must choose it.</param>
/// <param name="For">The numbers of the objectives that it serves, from 0.</param>
/// <param name="Done">0 to 1.</param>
public sealed record DraftTactic(string Tactic, string? Action, IReadOnlyList<int> For, TacticColour Colour = TacticColour.White, double? Done = null);
