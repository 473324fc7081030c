using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.ChurnMap;

/// <summary>Counts the cases in which one state came before another, or with it.</summary>
public sealed class CauseSupports
{
    private readonly Dictionary<(string From, string To), CauseSupport> supports;

    public CauseSupports(Exploration exploration, CauseGraph graph)
    {
        var seen = exploration.Phases.GroupBy(phase => phase.Case.Id, StringComparer.Ordinal).Select(Seen.In).ToList();
        supports = graph.Edges.Select(edge => (graph.Ids[edge.From], graph.Ids[edge.To])).ToDictionary(
            edge => edge,
            edge =>
            {
                var showing = seen.Where(one => one.Shows(edge.Item1, edge.Item2)).ToLookup(one => one.IsEvidence);
                return new CauseSupport(
                    showing[true].Select(one => one.Organisation).Distinct(StringComparer.Ordinal).Count(),
                    showing[false].Count());
            });
    }

    public CauseSupport Of(string from, string to) => supports[(from, to)];

    /// <summary>When each obstacle of a case was met: the first and the last 局面.</summary>
    private sealed record Seen(string Organisation, bool IsEvidence, Dictionary<string, (int First, int Last)> When)
    {
        public static Seen In(IGrouping<string, PlayedPhase> history) => new(
            history.First().Organisation,
            history.First().IsEvidence,
            history.SelectMany(phase => phase.Context.Where(term => term.Facet == Facet.Obstacles).Select(term => (term.Id, phase.Revision)))
                .GroupBy(one => one.Id, StringComparer.Ordinal)
                .ToDictionary(met => met.Key, met => (met.Min(one => one.Revision), met.Max(one => one.Revision)), StringComparer.Ordinal));

        public bool Shows(string cause, string effect) =>
            When.TryGetValue(cause, out var before) && When.TryGetValue(effect, out var after) && before.First <= after.Last;
    }
}
