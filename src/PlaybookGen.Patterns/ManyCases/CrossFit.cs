using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// How a pattern does among cases that had no part in choosing it: of the statements with much the same cases, the one that four fifths of the
/// library would have chosen is counted in the last fifth, five times over. What was chosen because it looked good looks less good there.
/// </summary>
static class CrossFit
{
    const double Kin = 0.5;
    const int MostCompared = 40;

    /// <returns>Hits and rows of the five last fifths together.</returns>
    public static (int Hits, int Rows) Of(CaseTable table, Tested pattern, IReadOnlyList<Tested> candidates, Prospects prospects)
    {
        var fold = Folds.Of(table);
        var pool = candidates.Where(other => other.Candidate.Kind == pattern.Candidate.Kind && IsKin(other.Rows, pattern.Rows)).Take(MostCompared)
            .Prepend(pattern).Select(tested => tested.Rows.ToArray()).ToList();
        var (hits, rows) = (0, 0);
        for (var last = 0; last < Folds.Count; last++)
        {
            var drawn = WeightedStrata.Of(prospects.Labels, prospects.Strata, Array.ConvertAll(fold, number => number == last ? 0 : 1));
            var chosen = pool.MaxBy(drawn.Z)!;
            foreach (var row in chosen)
            {
                if (fold[row] != last)
                    continue;
                rows++;
                hits += prospects.Labels[row] ? 1 : 0;
            }
        }
        return (hits, rows);
    }

    static bool IsKin(RowSet x, RowSet y)
    {
        var common = x.CountWith(y);
        return common >= Kin * (x.Count + y.Count - common);
    }
}
