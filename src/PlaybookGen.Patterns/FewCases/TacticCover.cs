using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>Tactics and the 局面 whose plans hold all of them, in the order of the library.</summary>
sealed record TacticCover(IReadOnlyList<TermId> Tactics, IReadOnlyList<Episode> Concerned)
{
    public bool IsCarriedOutIn(Episode episode) => Tactics.All(episode.Done.Contains);
}
