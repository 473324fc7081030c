using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Contradictions;

/// <summary>Finds 局面 that did the same for similar customers and ended differently.</summary>
public static class ContradictionPairs
{
    /// <summary>Of one tactic no more 局面 of each kind are compared, so that a large library takes no longer.</summary>
    private const int MostOfATactic = 40;

    /// <summary>One 局面 stands in no more pairs, so that one odd case doesn't fill the page.</summary>
    private const int MostOfAPhase = 2;

    /// <summary>The closest pairs. They share a tactic that both carried out and a condition or an industry.</summary>
    public static IReadOnlyList<ContradictionPair> Closest(IEnumerable<PlayedPhase> phases, int most)
    {
        var ended = phases.Where(phase => phase.Result is ResultLevel.Reached or ResultLevel.NotReached && !phase.WasHardlyCarriedOut)
            .OrderByDescending(phase => phase.Case.Date).ThenBy(phase => phase.Case.Id, StringComparer.Ordinal).ThenBy(phase => phase.Revision)
            .ToList();
        var pairs = ended.SelectMany(phase => phase.Done.Select(tactic => (tactic, phase)))
            .GroupBy(one => one.tactic, one => one.phase)
            .SelectMany(Pairs)
            .DistinctBy(pair => (Key(pair.Worked), Key(pair.Failed)))
            .OrderByDescending(pair => pair.Closeness)
            .ThenBy(pair => pair.Worked.Case.Id, StringComparer.Ordinal).ThenBy(pair => pair.Worked.Revision)
            .ThenBy(pair => pair.Failed.Case.Id, StringComparer.Ordinal).ThenBy(pair => pair.Failed.Revision);
        var used = new Dictionary<(string, int), int>();
        return [.. pairs.Where(pair => Use(pair.Worked, pair.Failed)).Take(most)];

        bool Use(PlayedPhase worked, PlayedPhase failed)
        {
            var (one, other) = (used.GetValueOrDefault(Key(worked)), used.GetValueOrDefault(Key(failed)));
            if (one >= MostOfAPhase || other >= MostOfAPhase)
                return false;
            (used[Key(worked)], used[Key(failed)]) = (one + 1, other + 1);
            return true;
        }
    }

    /// <summary>Conditions and industries; obstacles tell what went wrong rather than what the customer was like.</summary>
    public static IEnumerable<TermId> TraitsOf(PlayedPhase phase) => phase.Traits.Where(term => term.Facet != Facet.Obstacles);

    private static IEnumerable<ContradictionPair> Pairs(IEnumerable<PlayedPhase> phases)
    {
        var byResult = phases.ToLookup(phase => phase.Result);
        return from worked in byResult[ResultLevel.Reached].Take(MostOfATactic)
               from failed in byResult[ResultLevel.NotReached].Take(MostOfATactic)
               where TraitsOf(worked).Intersect(TraitsOf(failed)).Any()
               select new ContradictionPair(worked, failed, Closeness(worked, failed));
    }

    private static double Closeness(PlayedPhase worked, PlayedPhase failed)
    {
        var one = TraitsOf(worked).Concat(worked.Done).ToHashSet();
        var other = TraitsOf(failed).Concat(failed.Done).ToHashSet();
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }

    private static (string CaseId, int Revision) Key(PlayedPhase phase) => (phase.Case.Id, phase.Revision);
}
