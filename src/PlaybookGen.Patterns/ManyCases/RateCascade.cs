using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// What rate a statement was to be expected to have: the shrunk rate of the best statement with one element less, worked out from the rate of
/// the whole library downwards. How strongly it counts is learned from the statements that add some other element to the same one.
/// </summary>
sealed class RateCascade(CaseTable table, bool[] labels)
{
    /// <summary>Rarer siblings say little about how far rates differ.</summary>
    const int LeastRows = 5;

    readonly RowSet positives = RowSet.Where(labels.Length, row => labels[row]);
    readonly Dictionary<string, double> rates = [];

    /// <summary>What is expected, and the number of cases it counts for.</summary>
    public (double Expected, double Weight) Of(Candidate candidate)
    {
        var general = candidate.Parents().Select(parent => (Parent: parent, Rate: Rate(parent)))
            .OrderByDescending(item => item.Rate).ThenBy(item => item.Parent.ToString(), StringComparer.Ordinal).First();
        return (general.Rate, Weight(candidate, general.Parent, general.Rate));
    }

    double Rate(Candidate candidate)
    {
        var key = candidate.ToString();
        if (rates.TryGetValue(key, out var known))
            return known;
        var cover = candidate.Cover(table);
        var hits = cover.CountWith(positives);
        if (candidate.Length == 0)
            return rates[key] = (hits + 0.5) / (cover.Count + 1);
        var (expected, weight) = Of(candidate);
        return rates[key] = new ShrunkRate(hits, cover.Count, expected, weight).Rate;
    }

    double Weight(Candidate candidate, Candidate parent, double expected)
    {
        var frame = parent.Cover(table);
        var siblings = new List<(int, int)>();
        foreach (var (term, rows) in table.Items)
        {
            if (!IsSibling(candidate, parent, term))
                continue;
            var cover = parent.Missing is null && candidate.Missing is not null ? frame.Without(rows) : frame.And(rows);
            if (cover.Count >= LeastRows && cover.Count < frame.Count)
                siblings.Add((cover.CountWith(positives), cover.Count));
        }
        return EmpiricalBayes.Weight(siblings, expected);
    }

    /// <summary>Whether the term is of the kind that the candidate adds to its parent.</summary>
    static bool IsSibling(Candidate candidate, Candidate parent, TermId term)
    {
        if (candidate.Context.Count > parent.Context.Count)
            return term.Facet is Facet.Industries or Facet.Conditions or Facet.Obstacles;
        return candidate.Outcome is not null && parent.Outcome is null ? term.Facet == Facet.Outcomes : term.Facet == Facet.Tactics;
    }
}
