using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// All statements of limited size with enough rows: at most two traits of the customer, one outcome and three tactics, or a trait and a tactic left out.
/// The limits keep the number of tests, and with it the price of each, low.
/// </summary>
sealed class CandidateSearch
{
    const int MostContext = 2;
    const int MostTactics = 3;

    readonly CaseTable table;
    readonly AncestorSets ancestors;
    readonly int minSupport;
    readonly PatternKind kind;
    readonly Func<Candidate, RowSet, bool> found;
    readonly TermId[] context;
    readonly TermId[] outcomes;
    readonly TermId[] tactics;
    bool stopped;

    CandidateSearch(CaseTable table, AncestorSets ancestors, PatternKind kind, int minSupport, Func<Candidate, RowSet, bool> found)
    {
        (this.table, this.ancestors, this.kind, this.minSupport, this.found) = (table, ancestors, kind, minSupport, found);
        context = Frequent(term => term.Facet is Facet.Industries or Facet.Conditions or Facet.Obstacles);
        outcomes = Frequent(term => term.Facet == Facet.Outcomes);
        tactics = Frequent(term => term.Facet == Facet.Tactics);
    }

    /// <param name="found">Says whether to go on.</param>
    public static void Run(CaseTable table, AncestorSets ancestors, PatternKind kind, int minSupport, Func<Candidate, RowSet, bool> found)
    {
        var search = new CandidateSearch(table, ancestors, kind, minSupport, found);
        search.Context(new(kind, [], null, [], null), table.All, 0);
    }

    void Context(Candidate at, RowSet rows, int from)
    {
        Outcome(at, rows);
        for (var next = from; next < context.Length && at.Context.Count < MostContext && !stopped; next++)
        {
            if (Narrowed(rows, context[next]) is { } narrowed && !IsKin(at.Context, context[next]))
                Context(at with { Context = [.. at.Context, context[next]] }, narrowed, next + 1);
        }
    }

    void Outcome(Candidate at, RowSet rows)
    {
        Tactic(at, rows, 0);
        Missing(at, rows);
        foreach (var outcome in outcomes)
        {
            if (Narrowed(rows, outcome) is not { } narrowed)
                continue;
            var wanted = at with { Outcome = outcome };
            Tactic(wanted, narrowed, 0);
            Missing(wanted, narrowed);
        }
    }

    void Tactic(Candidate at, RowSet rows, int from)
    {
        for (var next = from; next < tactics.Length && !stopped; next++)
        {
            if (IsKin(at.Tactics, tactics[next]) || Narrowed(rows, tactics[next]) is not { } narrowed)
                continue;
            var with = at with { Tactics = [.. at.Tactics, tactics[next]] };
            stopped |= !found(with, narrowed);
            if (with.Tactics.Count < MostTactics)
                Tactic(with, narrowed, next + 1);
        }
    }

    /// <summary>A tactic left out is only worth saying of a certain kind of customer.</summary>
    void Missing(Candidate at, RowSet rows)
    {
        if (kind == PatternKind.Winning || at.Context.Count != 1)
            return;
        foreach (var tactic in tactics)
        {
            var count = rows.Count - rows.CountWith(table.Items[tactic]);
            if (!stopped && count >= minSupport && count < rows.Count)
                stopped |= !found(at with { Missing = tactic }, rows.Without(table.Items[tactic]));
        }
    }

    RowSet? Narrowed(RowSet rows, TermId term)
    {
        var count = rows.CountWith(table.Items[term]);
        // A term that all rows have narrows nothing: the shorter statement is the same.
        return count < minSupport || count == rows.Count ? null : rows.And(table.Items[term]);
    }

    bool IsKin(IReadOnlyList<TermId> chosen, TermId term) =>
        chosen.Any(other => ancestors.Above(other).Contains(term) || ancestors.Above(term).Contains(other));

    TermId[] Frequent(Func<TermId, bool> wanted) =>
        [.. table.Items.Where(item => wanted(item.Key) && item.Value.Count >= minSupport).Select(item => item.Key)];
}
