using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// 定番の組み合わせ: tactics that plans for one kind of customer and outcome hold together on purpose, each element far more often with the rest than
/// without (Webb 2010, self-sufficient itemsets). They are picked without a look at the results, so that few questions are asked and each may
/// be answered with few cases.
/// </summary>
sealed class Plays(CaseTable table, AncestorSets ancestors, LogFactorials factorials)
{
    /// <summary>Plays that share so many of their rows are one.</summary>
    const double Same = 0.2;

    const double NearlyAll = 0.85;
    const int MostContext = 2;
    const int FewestTactics = 2;
    const int MostTactics = 3;
    const int MostSearched = 400_000;

    readonly List<RowSet> elements = [];
    readonly RowSet scratch = new(table.Rows.Count);

    public IReadOnlyList<Candidate> Found()
    {
        var found = new List<(Candidate Candidate, RowSet Rows, double Surprise)>();
        var fewest = CandidateSearch.Affordable(table, ancestors, Inquiry.WhatWins, Attraction.FewestRows(table), MostSearched);
        CandidateSearch.Run(table, ancestors, Inquiry.WhatWins, fewest, (search, support) =>
        {
            if (search.Current.SecondTactic < 0)
                return;
            var expected = search.ExpectedRows(search.Current);
            if (support < 2 * Attraction.Times * expected)
                return;
            search.CopyElements(search.Current, elements);
            if (!BelongTogether(support))
                return;
            var rows = new int[support];
            search.CopyRows(rows);
            found.Add((search.CandidateOf(search.Current), RowSet.Of(table.Rows.Count, rows), support * Math.Log(support / expected)));
        });
        var chosen = new List<(Candidate Candidate, RowSet Rows)>();
        foreach (var play in found.OrderByDescending(play => play.Surprise).ThenBy(play => play.Candidate.ToString(), StringComparer.Ordinal))
        {
            if (chosen.Count >= Attraction.Most)
                break;
            if (!chosen.Exists(other => other.Rows.Likeness(play.Rows) >= Same))
                chosen.Add(Whole(play.Candidate, play.Rows));
        }
        return [.. chosen.SelectMany(play => Simpler(play.Candidate, play.Rows).Prepend(play.Candidate)).DistinctBy(play => play.ToString())];
    }

    /// <summary>The same without one of three tactics, where enough plans do without it: it may only go along.</summary>
    IEnumerable<Candidate> Simpler(Candidate play, RowSet rows)
    {
        if (play.Tactics.Count <= FewestTactics)
            yield break;
        foreach (var tactic in play.Tactics)
        {
            var simpler = play with { Tactics = [.. play.Tactics.Where(other => other != tactic)] };
            var cover = simpler.Cover(table);
            if (rows.Count < NearlyAll * cover.Count)
                yield return Whole(simpler, cover).Candidate;
        }
    }

    /// <summary>With what nearly all of its plans also hold, and others seldom do: outside of that it was hardly tried; said by the terms that they have, not by headings.</summary>
    (Candidate Candidate, RowSet Rows) Whole(Candidate candidate, RowSet rows)
    {
        while (table.Items.Where(item => Fits(candidate, item.Key))
            .Select(item => (Term: item.Key, Count: item.Value.CountWith(rows), All: item.Value.Count))
            .Where(item => item.Count >= NearlyAll * rows.Count && (double)item.Count / rows.Count >= Attraction.Times * item.All / table.Rows.Count)
            .OrderByDescending(item => item.Count).ThenBy(item => item.All).ThenBy(item => item.Term)
            .Select(item => (TermId?)item.Term).FirstOrDefault() is { } term)
        {
            candidate = candidate.With(term);
            rows = rows.And(table.Items[term]);
        }
        return Headings.Named(candidate, rows, table, ancestors);
    }

    bool Fits(Candidate candidate, TermId term) => term.Facet switch
    {
        Facet.Outcomes => candidate.Outcome is null,
        Facet.Tactics => candidate.Tactics.Count < MostTactics && !candidate.Tactics.Any(other => ancestors.AreKin(other, term)),
        _ => candidate.Context.Count < MostContext && !candidate.Context.Any(other => ancestors.AreKin(other, term)),
    };

    /// <summary>Whether each of the elements is far likelier where the others are than elsewhere.</summary>
    bool BelongTogether(int support)
    {
        for (var one = 0; one < elements.Count; one++)
        {
            var (rest, all) = (CountWithout(one), elements[one].Count);
            var others = table.Rows.Count - rest;
            if (Attraction.LogP(factorials, new(support, rest - support, all - support, others - (all - support))) is null)
                return false;
        }
        return true;
    }

    int CountWithout(int one)
    {
        RowSet? rows = null;
        for (var other = 0; other < elements.Count; other++)
        {
            if (other == one)
                continue;
            if (rows is not null)
                scratch.TakeAnd(rows, elements[other]);
            rows = rows is null ? elements[other] : scratch;
        }
        return rows!.Count;
    }
}
