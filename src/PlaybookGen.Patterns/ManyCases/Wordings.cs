using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Statements that passed the tests and were not chosen, each under the chosen one that its cases share most with.</summary>
static class Wordings
{
    const double LeastShared = 0.3;
    const int MostListed = 8;

    /// <returns>For each chosen pattern its other wordings, the strongest first.</returns>
    public static IReadOnlyList<IReadOnlyList<Tested>> Of(IReadOnlyList<Tested> chosen, IEnumerable<Tested> candidates)
    {
        var listed = chosen.Select(_ => new List<Tested>()).ToList();
        foreach (var candidate in candidates.Where(one => !chosen.Contains(one)).OrderBy(one => one, Comparer<Tested>.Create(Tested.ByStrength)))
        {
            var nearest = Enumerable.Range(0, chosen.Count).Where(i => chosen[i].Candidate.Kind == candidate.Candidate.Kind)
                .Select(i => (Index: i, Shared: chosen[i].Rows.Likeness(candidate.Rows))).DefaultIfEmpty((Index: -1, Shared: 0)).MaxBy(item => item.Shared);
            if (nearest.Shared >= LeastShared && listed[nearest.Index].Count < MostListed && chosen[nearest.Index].Candidate.ToString() != candidate.Candidate.ToString())
                listed[nearest.Index].Add(candidate);
        }
        return listed;
    }
}
