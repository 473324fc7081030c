using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// The few patterns that say all: the strongest first, winning and losing together, and each further one only if it still holds among
/// customers that the chosen ones don't tell apart. What a chosen pattern explains, its shadows and its mirror image, falls away.
/// </summary>
sealed class JointChoice(CaseTable table, LogFactorials factorials)
{
    public const int MostOfAKind = 12;

    /// <summary>Weighing again costs time; what ranks behind so many has a stronger relative before it.</summary>
    const int MostWeighed = 1500;

    /// <param name="limit">For each kind: the p up to which a pattern may be chosen.</param>
    /// <param name="exactly">Says a chosen statement as exactly as its cases do.</param>
    public IReadOnlyList<Tested> Choose(IReadOnlyList<(Tested Tested, bool[] Labels)> candidates, Func<PatternKind, double> limit, Func<Tested, Tested> exactly)
    {
        var left = candidates.OrderBy(item => item.Tested.P).ThenBy(item => item.Tested.Candidate.Length)
            .ThenBy(item => item.Tested.Candidate.ToString(), StringComparer.Ordinal).Take(MostWeighed).ToList();
        var strata = (int[])table.Strata.Clone();
        var rows = Enumerable.Range(0, strata.Length).ToArray();
        var chosen = new List<Tested>();
        while (left.Count > 0)
        {
            var weighed = new double[left.Count];
            var refined = strata;
            Parallel.For(0, left.Count, i =>
            {
                var comparison = new StratifiedComparison(factorials, left[i].Labels);
                weighed[i] = comparison.P(comparison.Tables(rows, left[i].Tested.Rows, refined));
            });
            // p falls away for good in most rounds, so what is far from the limit is not weighed again.
            var alive = Enumerable.Range(0, left.Count).Where(i => weighed[i] <= limit(left[i].Tested.Candidate.Kind)).OrderBy(i => weighed[i]).ThenBy(i => i).ToList();
            if (alive.Count == 0)
                break;
            var best = exactly(left[alive[0]].Tested);
            chosen.Add(best);
            Refine(strata, best.Rows);
            var full = chosen.GroupBy(item => item.Candidate.Kind).Where(group => group.Count() >= MostOfAKind).Select(group => group.Key).ToHashSet();
            left = [.. alive.Skip(1).Order().Select(i => left[i]).Where(item => !full.Contains(item.Tested.Candidate.Kind))];
        }
        return chosen;
    }

    static void Refine(int[] strata, RowSet cover)
    {
        var numbers = new Dictionary<(int, bool), int>();
        for (var row = 0; row < strata.Length; row++)
        {
            var key = (strata[row], cover.Contains(row));
            if (!numbers.TryGetValue(key, out var number))
                numbers[key] = number = numbers.Count;
            strata[row] = number;
        }
    }
}
