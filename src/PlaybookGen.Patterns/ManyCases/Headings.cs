using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Statements that name a heading of the taxonomy, and the terms below it: what nearly all cases of a heading are called is what they should be called.</summary>
static class Headings
{
    /// <summary>A heading gives way to the one term below it that so many of its cases have.</summary>
    public const double NearlyAll = 0.9;

    /// <summary>The same statement with a heading replaced by a term below it, for each of them.</summary>
    public static IEnumerable<Candidate> Below(Candidate candidate, CaseTable table, AncestorSets ancestors)
    {
        foreach (var lower in table.Items.Keys)
        {
            var above = ancestors.Above(lower);
            if (above.Count == 0)
                continue;
            foreach (var tactic in candidate.Tactics.Where(above.Contains))
                yield return candidate with { Tactics = [.. candidate.Tactics.Where(other => other != tactic).Append(lower).Distinct().Order()] };
            foreach (var term in candidate.Context.Where(above.Contains))
                yield return candidate with { Context = [.. candidate.Context.Where(other => other != term).Append(lower).Distinct().Order()] };
            if (candidate.Outcome is { } outcome && above.Contains(outcome))
                yield return candidate with { Outcome = lower };
            if (candidate.Missing is { } missing && above.Contains(missing))
                yield return candidate with { Missing = lower };
        }
    }

    /// <summary>By the plans alone: each heading replaced where nearly all of the statement's rows have one term below it, the commonest first.</summary>
    public static (Candidate Candidate, RowSet Rows) Named(Candidate candidate, RowSet rows, CaseTable table, AncestorSets ancestors)
    {
        var named = (Candidate: candidate, Rows: rows);
        while (Below(named.Candidate, table, ancestors).Select(lower => (Candidate: lower, Rows: lower.Cover(table)))
            .Where(lower => lower.Rows.CountWith(named.Rows) >= NearlyAll * Math.Max(lower.Rows.Count, named.Rows.Count))
            .OrderByDescending(lower => lower.Rows.Count).ThenBy(lower => lower.Candidate.ToString(), StringComparer.Ordinal)
            .Select(lower => ((Candidate, RowSet)?)lower).FirstOrDefault() is { } lower)
        {
            named = lower;
        }
        return named;
    }
}
