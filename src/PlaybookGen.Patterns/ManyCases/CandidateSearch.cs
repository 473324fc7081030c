using System.Numerics;
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

    readonly double allRows;
    readonly Inquiry inquiry;
    readonly TermList context;
    readonly TermList outcomes;
    readonly TermList tactics;
    readonly Action<CandidateSearch, int> found;
    readonly RowSet[] narrowed;
    readonly Frame frame = new();
    readonly ulong[][] covers;

    CandidateSearch(CaseTable table, AncestorSets ancestors, Inquiry inquiry, int minSupport, Action<CandidateSearch, int> found)
    {
        (allRows, this.inquiry, this.found, MinSupport) = (table.Rows.Count, inquiry, found, minSupport);
        context = new(table, ancestors, minSupport, Facet.Industries, Facet.Conditions, Facet.Obstacles);
        outcomes = new(table, ancestors, minSupport, Facet.Outcomes);
        tactics = new(table, ancestors, minSupport, Facet.Tactics);
        narrowed = [.. Enumerable.Range(0, MostContext + 1).Select(_ => new RowSet(table.Rows.Count))];
        var words = (table.Rows.Count + 63) / 64 + 1;
        covers = [.. Enumerable.Range(0, MostTactics).Select(_ => new ulong[words])];
        Current = Statement.Empty;
        Cover = covers[0];
    }

    /// <summary>May be raised, never lowered, while the search runs.</summary>
    public int MinSupport { get; set; }

    /// <summary>The statement that was just found.</summary>
    public Statement Current { get; private set; }

    /// <summary>Its rows as bits of the frame.</summary>
    ReadOnlyMemory<ulong> Cover { get; set; }

    /// <param name="found">Is given the search and the number of rows of <see cref="Current"/>.</param>
    public static CandidateSearch Run(CaseTable table, AncestorSets ancestors, Inquiry inquiry, int minSupport, Action<CandidateSearch, int> found)
    {
        var search = new CandidateSearch(table, ancestors, inquiry, minSupport, found);
        search.Context(Statement.Empty, table.All, 0, 0);
        return search;
    }

    /// <summary>The smallest support, from the given one upwards, that so few statements have as can be paid.</summary>
    public static int Affordable(CaseTable table, AncestorSets ancestors, Inquiry inquiry, int minSupport, int most)
    {
        var bySupport = new int[table.Rows.Count + 1];
        var count = 0;
        return Run(table, ancestors, inquiry, minSupport, (search, rows) =>
        {
            bySupport[rows]++;
            count++;
            while (count > most)
                count -= bySupport[search.MinSupport++];
        }).MinSupport;
    }

    /// <summary>The rows of the frame of the current statement, ascending.</summary>
    public ReadOnlySpan<int> FrameRows => frame.Rows;

    /// <summary>Rises with each new frame.</summary>
    public int FrameNumber { get; private set; }

    /// <summary>The rows of the current statement, ascending.</summary>
    public void CopyRows(Span<int> target)
    {
        var rows = frame.Rows;
        var at = 0;
        var cover = Cover.Span;
        for (var w = 0; w < cover.Length; w++)
        {
            for (var rest = cover[w]; rest != 0; rest &= rest - 1)
                target[at++] = rows[(w << 6) + BitOperations.TrailingZeroCount(rest)];
        }
    }

    /// <summary>How many rows a statement would have if its elements had nothing to do with one another.</summary>
    public double ExpectedRows(Statement statement)
    {
        return allRows * Share(context, statement.FirstContext) * Share(context, statement.SecondContext) * Share(outcomes, statement.Outcome)
            * Share(tactics, statement.FirstTactic) * Share(tactics, statement.SecondTactic) * Share(tactics, statement.ThirdTactic);

        double Share(TermList list, short item) => item < 0 ? 1 : list.Rows[item].Count / allRows;
    }

    /// <summary>The rows of each element of a statement without anything missing.</summary>
    public void CopyElements(Statement statement, List<RowSet> target)
    {
        target.Clear();
        Add(context, statement.FirstContext);
        Add(context, statement.SecondContext);
        Add(outcomes, statement.Outcome);
        Add(tactics, statement.FirstTactic);
        Add(tactics, statement.SecondTactic);
        Add(tactics, statement.ThirdTactic);

        void Add(TermList list, short item)
        {
            if (item >= 0)
                target.Add(list.Rows[item]);
        }
    }

    public Candidate CandidateOf(Statement statement)
    {
        return new(
            inquiry.Kind(),
            Listed(context, statement.FirstContext, statement.SecondContext),
            statement.Outcome < 0 ? null : outcomes.Terms[statement.Outcome],
            Listed(tactics, statement.FirstTactic, statement.SecondTactic, statement.ThirdTactic),
            statement.Missing < 0 ? null : tactics.Terms[statement.Missing]);

        static TermId[] Listed(TermList list, params ReadOnlySpan<short> items)
        {
            var terms = new List<TermId>();
            foreach (var item in items)
            {
                if (item >= 0)
                    terms.Add(list.Terms[item]);
            }
            return [.. terms];
        }
    }

    void Context(Statement at, RowSet rows, int depth, int from)
    {
        Outcome(at, rows);
        for (var next = from; next < context.Count && depth < MostContext; next++)
        {
            if (!context.AreKin(at.FirstContext, next) && Narrows(rows, context.Rows[next], narrowed[depth]))
                Context(at.WithContext(next), narrowed[depth], depth + 1, next + 1);
        }
    }

    void Outcome(Statement at, RowSet rows)
    {
        Tactics(at, rows);
        for (var outcome = 0; outcome < outcomes.Count; outcome++)
        {
            if (Narrows(rows, outcomes.Rows[outcome], narrowed[MostContext]))
                Tactics(at with { Outcome = (short)outcome }, narrowed[MostContext]);
        }
    }

    void Tactics(Statement at, RowSet rows)
    {
        // A tactic left out is only worth saying of a certain kind of customer.
        if (inquiry == Inquiry.WhatIsMissed && (at.FirstContext < 0 || at.SecondContext >= 0))
            return;
        frame.Take(rows, tactics.Rows);
        FrameNumber++;
        if (inquiry == Inquiry.WhatIsMissed)
            Missing(at);
        else
            Tactic(at, [], frame.Count, 0, 0);
    }

    /// <param name="above">The rows so far; none for the whole frame.</param>
    void Tactic(Statement at, ReadOnlySpan<ulong> above, int aboveCount, int depth, int from)
    {
        var words = frame.Words;
        var cover = covers[depth].AsSpan(0, words);
        for (var next = from; next < tactics.Count; next++)
        {
            if (tactics.AreKin(at.FirstTactic, next) || tactics.AreKin(at.SecondTactic, next))
                continue;
            var tactic = frame.Tactic(next);
            var count = 0;
            if (depth == 0)
            {
                for (var w = 0; w < cover.Length && w < tactic.Length; w++)
                    count += BitOperations.PopCount(cover[w] = tactic[w]);
            }
            else
            {
                for (var w = 0; w < cover.Length && w < tactic.Length && w < above.Length; w++)
                    count += BitOperations.PopCount(cover[w] = tactic[w] & above[w]);
            }
            // A tactic that all rows have narrows nothing: the shorter statement is the same.
            if (count < MinSupport || count == aboveCount)
                continue;
            var with = at.WithTactic(next);
            Found(with, covers[depth].AsMemory(0, words), count);
            if (depth + 1 < MostTactics)
                Tactic(with, cover, count, depth + 1, next + 1);
        }
    }

    void Missing(Statement at)
    {
        var words = frame.Words;
        var cover = covers[0].AsSpan(0, words);
        for (var next = 0; next < tactics.Count; next++)
        {
            var tactic = frame.Tactic(next);
            var count = 0;
            for (var w = 0; w < cover.Length && w < tactic.Length; w++)
                count += BitOperations.PopCount(cover[w] = ~tactic[w]);
            // Beyond the last row the frame has no rows.
            var spare = (words << 6) - frame.Count;
            if (spare > 0)
            {
                cover[^1] &= ulong.MaxValue >> spare;
                count -= spare;
            }
            if (count >= MinSupport && count < frame.Count)
                Found(at with { Missing = (short)next }, covers[0].AsMemory(0, words), count);
        }
    }

    void Found(Statement statement, ReadOnlyMemory<ulong> cover, int count)
    {
        (Current, Cover) = (statement, cover);
        found(this, count);
    }

    /// <summary>A term that all rows have narrows nothing: the shorter statement is the same.</summary>
    bool Narrows(RowSet rows, RowSet term, RowSet target)
    {
        target.TakeAnd(rows, term);
        return target.Count >= MinSupport && target.Count < rows.Count;
    }
}
