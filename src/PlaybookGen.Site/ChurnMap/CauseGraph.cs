using PlaybookGen.Model;

namespace PlaybookGen.Site.ChurnMap;

/// <summary>States and what they lead to, each state by its place in a list.</summary>
/// <param name="Ids">The states, sorted.</param>
/// <param name="Edges">From a cause to its effect; each once, sorted, none from a state to itself.</param>
public sealed record CauseGraph(IReadOnlyList<string> Ids, IReadOnlyList<(int From, int To)> Edges)
{
    /// <summary>The obstacles that have a cause or an effect.</summary>
    public static CauseGraph Of(IEnumerable<Term> obstacles)
    {
        var named = obstacles.SelectMany(term => term.Causes.Where(to => to != term.Id).Select(to => (From: term.Id, To: to))).Distinct().ToList();
        string[] ids = [.. named.SelectMany(edge => new[] { edge.From, edge.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new CauseGraph(ids, [.. named.Select(edge => (Place(edge.From), Place(edge.To))).Order()]);

        int Place(string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);
    }

    /// <summary>The graph of the best connected states: as many as asked for, and the edges among them.</summary>
    public CauseGraph Largest(int most)
    {
        if (Ids.Count <= most)
            return this;
        var degree = Edges.SelectMany(edge => new[] { edge.From, edge.To }).CountBy(place => place).ToDictionary();
        var kept = Enumerable.Range(0, Ids.Count).OrderByDescending(place => degree[place]).ThenBy(place => place).Take(most).Order().ToList();
        var places = kept.Index().ToDictionary(one => one.Item, one => one.Index);
        return new CauseGraph(
            [.. kept.Select(place => Ids[place])],
            [.. Edges.Where(edge => places.ContainsKey(edge.From) && places.ContainsKey(edge.To)).Select(edge => (places[edge.From], places[edge.To]))]);
    }
}
