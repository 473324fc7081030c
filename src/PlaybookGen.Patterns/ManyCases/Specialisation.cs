using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// Says a chosen statement as exactly as its cases do: an element is added when nearly all of its hits have it and the rest of its rows fare
/// worse; a heading becomes the one term below it that nearly all of its cases have.
/// </summary>
sealed class Specialisation(CaseTable table, AncestorSets ancestors, LogFactorials factorials)
{
    const double HitsKept = 0.7;
    const double Level = 0.05;
    const double SharedByMost = 0.85;
    const double UsualShare = 0.4;
    const int MostContext = 3;
    const int MostTactics = 3;

    public Tested Of(Tested tested, Side side, double limit)
    {
        var current = Leaves(tested, side, limit);
        var comparison = new StratifiedComparison(factorials, side.Labels);
        while (true)
        {
            var frame = current.Rows.ToArray();
            var better = Extensions(current.Candidate).Select(candidate => Test(candidate, side))
                .Where(special => special.Rows.Count < current.Rows.Count && special.Hits >= HitsKept * current.Hits && special.P <= limit)
                .Select(special => (Special: special, P: comparison.P(comparison.Tables(frame, special.Rows, Added(current.Candidate, special.Candidate).Facet == Facet.Tactics ? side.Prospects.Bands : side.Prospects.Kinds))))
                .Where(item => item.P <= Level / item.Special.Candidate.Length)
                .OrderBy(item => item.P).ThenBy(item => item.Special.Candidate.ToString(), StringComparer.Ordinal)
                .FirstOrDefault();
            if (better.Special is null)
                return Leaves(Shared(current, side, limit), side, limit);
            current = better.Special;
        }
    }

    /// <summary>What nearly all cases of the statement have, and most others have not, belongs to it: outside of that it was hardly tried.</summary>
    Tested Shared(Tested tested, Side side, double limit)
    {
        var current = tested;
        while (Extensions(current.Candidate).Where(candidate => Added(current.Candidate, candidate) is var term && table.Items[term].Count <= UsualShare * table.Rows.Count
                && table.Items[term].CountWith(current.Rows) >= SharedByMost * current.Rows.Count)
            .Select(candidate => Test(candidate, side))
            .Where(special => special.P <= limit)
            .OrderByDescending(special => special.Rows.Count).ThenBy(special => special.Candidate.ToString(), StringComparer.Ordinal)
            .FirstOrDefault() is { } special)
        {
            current = special;
        }
        return current;
    }

    static TermId Added(Candidate from, Candidate to) =>
        to.Context.Concat(to.Tactics).Concat(to.Outcome is { } outcome ? [outcome] : []).First(term => !from.Context.Contains(term) && !from.Tactics.Contains(term) && from.Outcome != term);

    IEnumerable<Candidate> Extensions(Candidate candidate)
    {
        return table.Items.Keys.Where(Fits).Select(candidate.With);

        bool Fits(TermId term) => term.Facet switch
        {
            Facet.Outcomes => candidate.Outcome is null,
            Facet.Tactics => candidate.Missing is null && candidate.Tactics.Count < MostTactics && !IsKin(candidate.Tactics, term),
            _ => candidate.Context.Count < MostContext && !IsKin(candidate.Context, term),
        };
    }

    Tested Leaves(Tested tested, Side side, double limit)
    {
        var current = tested;
        while (Headings.Below(current.Candidate, table, ancestors).Select(candidate => Test(candidate, side))
            .Where(lower => lower.P <= limit && lower.Rows.CountWith(current.Rows) >= Headings.NearlyAll * Math.Max(lower.Rows.Count, current.Rows.Count))
            .OrderBy(lower => lower.P).ThenBy(lower => lower.Candidate.ToString(), StringComparer.Ordinal).FirstOrDefault() is { } best)
        {
            current = best;
        }
        return current;
    }

    Tested Test(Candidate candidate, Side side) => side.Test(candidate, candidate.Cover(table));

    bool IsKin(IReadOnlyList<TermId> chosen, TermId term) =>
        chosen.Any(other => ancestors.AreKin(other, term));
}
