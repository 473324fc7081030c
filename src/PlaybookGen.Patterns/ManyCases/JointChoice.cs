using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// The few patterns that say all: the strongest first, winning and losing together, and each further one only if it still holds among
/// customers that the chosen ones don't tell apart. What a chosen pattern explains, its shadows and its mirror image, falls away.
/// </summary>
sealed class JointChoice(IReadOnlyDictionary<PatternKind, Prospects> prospects, LogFactorials factorials)
{
    public const int MostOfAKind = 12;

    /// <summary>Weighing again costs time; what ranks behind so many has a stronger relative before it.</summary>
    const int MostWeighed = 3000;

    /// <param name="limit">The p up to which a pattern may be chosen, after so many answers to the same question.</param>
    /// <param name="exactly">Says a chosen statement as exactly as its cases do.</param>
    public IReadOnlyList<Tested> Choose(IEnumerable<Tested> candidates, Func<Tested, int, double> limit, Func<Tested, Tested> exactly)
    {
        var left = candidates.ToList();
        left.Sort(Tested.ByStrength);
        if (left.Count > MostWeighed)
            left.RemoveRange(MostWeighed, left.Count - MostWeighed);
        var strata = prospects.ToDictionary(pair => pair.Key, pair => (int[])pair.Value.Strata.Clone());
        var chosen = new List<Tested>();
        while (left.Count > 0)
        {
            var refined = prospects.ToDictionary(pair => pair.Key, pair => StratumChances.Of(factorials, pair.Value.Labels, strata[pair.Key]));
            var weighed = new double[left.Count];
            Parallel.For(0, left.Count, i =>
            {
                var kind = left[i].Candidate.Kind;
                weighed[i] = P(left[i].Rows.ToArray(), prospects[kind].Labels, strata[kind], refined[kind]);
            });
            // What people do on purpose is told as they do it; what was searched for tells the rest.
            // p falls away for good in most rounds, so what is far from the limit is not weighed again.
            var alive = Enumerable.Range(0, left.Count).Where(i => weighed[i] <= limit(left[i], chosen.Count(item => item.Inquiry == left[i].Inquiry))).OrderBy(i => left[i].IsPicked ? 0 : 1).ThenBy(i => weighed[i]).ThenBy(i => i).ToList();
            if (alive.Count == 0)
                break;
            var best = exactly(left[alive[0]]);
            chosen.Add(best);
            foreach (var kind in strata.Keys)
                Refine(strata[kind], best.Rows);
            var full = chosen.GroupBy(item => item.Candidate.Kind).Where(group => group.Count() >= MostOfAKind).Select(group => group.Key).ToHashSet();
            left = [.. alive.Skip(1).Order().Select(i => left[i]).Where(item => !full.Contains(item.Candidate.Kind))];
        }
        return chosen;
    }

    double P(int[] rows, bool[] labels, int[] strata, StratumChances chances)
    {
        var (supports, hits) = (new int[chances.Strata], new int[chances.Strata]);
        foreach (var row in rows)
        {
            supports[strata[row]]++;
            hits[strata[row]] += labels[row] ? 1 : 0;
        }
        var tail = new StratifiedTail(chances);
        tail.Take(supports);
        return tail.P(supports, hits, factorials);
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
