using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// What is usually done for a kind of customer, and was left out: a tactic far more usual with them than with others. Picked without a look at the
/// results, as <see cref="Plays"/> are.
/// </summary>
sealed class Remedies(CaseTable table, AncestorSets ancestors, LogFactorials factorials)
{
    const double UsualShare = 0.2;

    /// <summary>Statements that share so many of their rows are one.</summary>
    const double Same = 0.8;

    public IReadOnlyList<Candidate> Found()
    {
        var fewest = Attraction.FewestRows(table);
        var kinds = new TermList(table, ancestors, 2 * fewest, Facet.Industries, Facet.Conditions, Facet.Obstacles);
        var tactics = new TermList(table, ancestors, fewest, Facet.Tactics);
        var found = new List<(Candidate Candidate, RowSet Rows, double LogP)>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            for (var tactic = 0; tactic < tactics.Count; tactic++)
            {
                var (rows, done) = (kinds.Rows[kind], tactics.Rows[tactic]);
                var both = rows.CountWith(done);
                if (rows.Count - both >= fewest && both >= UsualShare * rows.Count
                    && Attraction.LogP(factorials, TwoByTwo.Of(table.Rows.Count, done.Count, rows.Count, both)) is { } logP)
                {
                    found.Add((new(PatternKind.Losing, [kinds.Terms[kind]], null, [], tactics.Terms[tactic]), rows.Without(done), logP));
                }
            }
        }
        var chosen = new List<(Candidate Candidate, RowSet Rows, double LogP)>();
        foreach (var remedy in found.OrderBy(remedy => remedy.LogP).ThenBy(remedy => remedy.Candidate.ToString(), StringComparer.Ordinal))
        {
            if (chosen.Count < Attraction.Most && !chosen.Exists(other => other.Rows.Likeness(remedy.Rows) >= Same))
                chosen.Add(remedy);
        }
        return [.. chosen.Select(remedy => remedy.Candidate)];
    }
}
