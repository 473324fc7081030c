using System.Collections;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>
/// The closed sets of a small library as readers need them: for every set of 局面 that some tactics single out, the fewest tactics that do.
/// Of equally few the ones that the plans themselves put first.
/// </summary>
sealed class TacticCovers
{
    readonly IReadOnlyList<Episode> episodes;
    readonly AncestorSets ancestors;
    readonly TermId[] terms;
    readonly BitArray[] planned;
    readonly Dictionary<string, (TermId[] Tactics, int[] Rank)> best = new(StringComparer.Ordinal);

    TacticCovers(IReadOnlyList<Episode> episodes, AncestorSets ancestors)
    {
        (this.episodes, this.ancestors) = (episodes, ancestors);
        terms = [.. episodes.SelectMany(episode => episode.Planned).Distinct().Order()];
        planned = Array.ConvertAll(terms, term => new BitArray([.. episodes.Select(episode => episode.Planned.Contains(term))]));
    }

    /// <param name="mostTactics">At least 1.</param>
    public static IReadOnlyList<TacticCover> Of(IReadOnlyList<Episode> episodes, AncestorSets ancestors, int mostTactics)
    {
        var covers = new TacticCovers(episodes, ancestors);
        covers.Extend([], new BitArray(episodes.Count, true), 0, mostTactics);
        return
        [
            .. covers.best.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TacticCover(pair.Value.Tactics, [.. episodes.Where((_, i) => pair.Key[i] == '1')])),
        ];
    }

    void Extend(TermId[] chosen, BitArray cover, int from, int left)
    {
        for (var next = from; next < terms.Length; next++)
        {
            TermId[] tactics = [.. chosen, terms[next]];
            if (ancestors.AnyIsAbove(tactics))
                continue;
            var rows = new BitArray(cover).And(planned[next]);
            if (!rows.HasAnySet())
                continue;
            Offer(tactics, rows);
            if (left > 1)
                Extend(tactics, rows, next + 1, left - 1);
        }
    }

    void Offer(TermId[] tactics, BitArray rows)
    {
        var key = string.Create(rows.Count, rows, (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = bits[i] ? '1' : '0';
        });
        var rank = Rank(tactics, rows);
        if (!best.TryGetValue(key, out var other) || rank.AsSpan().SequenceCompareTo(other.Rank) < 0)
            best[key] = (tactics, rank);
    }

    /// <summary>Fewer tactics first; then those that the cases name rather than headings above them; then those that stand first in the plans.</summary>
    int[] Rank(TermId[] tactics, BitArray rows)
    {
        var (headings, places) = (0, 0);
        for (var i = 0; i < episodes.Count; i++)
        {
            if (!rows[i])
                continue;
            foreach (var tactic in tactics)
            {
                var place = episodes[i].Leading.ToList().IndexOf(tactic);
                headings += place < 0 ? 1 : 0;
                places += Math.Max(0, place);
            }
        }
        return [tactics.Length, headings, places];
    }
}
