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
    const int FewestRows = 5;
    const int RarestShare = 300;

    /// <summary>So many times as usual as elsewhere.</summary>
    const double Attracted = 2;

    const double UsualShare = 0.2;
    const double Level = 1e-3;

    /// <summary>Statements that share so many of their rows are one.</summary>
    const double Same = 0.8;

    const int Most = 300;

    public IReadOnlyList<Candidate> Found()
    {
        var fewest = Math.Max(FewestRows, table.Rows.Count / RarestShare);
        var kinds = new TermList(table, ancestors, 2 * fewest, Facet.Industries, Facet.Conditions, Facet.Obstacles);
        var tactics = new TermList(table, ancestors, fewest, Facet.Tactics);
        var found = new List<(Candidate Candidate, RowSet Rows, double LogP)>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            for (var tactic = 0; tactic < tactics.Count; tactic++)
            {
                var (rows, done) = (kinds.Rows[kind], tactics.Rows[tactic]);
                var both = rows.CountWith(done);
                var elsewhere = new TwoByTwo(both, rows.Count - both, done.Count - both, table.Rows.Count - rows.Count - (done.Count - both));
                var logP = Fisher.LogGreater(factorials, elsewhere);
                if (rows.Count - both >= fewest && logP <= Math.Log(Level) && both >= UsualShare * rows.Count
                    && (double)both / rows.Count >= Attracted * elsewhere.C / Math.Max(1, elsewhere.Without))
                {
                    found.Add((new(PatternKind.Losing, [kinds.Terms[kind]], null, [], tactics.Terms[tactic]), rows.Without(done), logP));
                }
            }
        }
        var chosen = new List<(Candidate Candidate, RowSet Rows, double LogP)>();
        foreach (var remedy in found.OrderBy(remedy => remedy.LogP).ThenBy(remedy => remedy.Candidate.ToString(), StringComparer.Ordinal))
        {
            if (chosen.Count < Most && !chosen.Exists(other => Shared(other.Rows, remedy.Rows) >= Same))
                chosen.Add(remedy);
        }
        return [.. chosen.Select(remedy => remedy.Candidate)];
    }

    static double Shared(RowSet x, RowSet y)
    {
        var common = x.CountWith(y);
        return (double)common / (x.Count + y.Count - common);
    }
}
