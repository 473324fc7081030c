namespace PlaybookGen.Site.ChurnMap;

/// <summary>
/// The graph cut so that every link joins two neighbouring columns: an edge over several columns passes through a node of its own in each
/// column between.
/// </summary>
/// <param name="Nodes">States first, by their place in the graph; then passing lines.</param>
/// <param name="Links">Pairs of nodes in neighbouring columns, left to right.</param>
/// <param name="Routes">For each edge of the graph, in its order: its nodes from left to right.</param>
public sealed record MapColumns(IReadOnlyList<MapNode> Nodes, IReadOnlyList<(int Left, int Right)> Links, IReadOnlyList<IReadOnlyList<int>> Routes)
{
    private const int PassingHeight = 8;

    /// <param name="flow">The edges with those that close a ring turned round.</param>
    public static MapColumns Of(IReadOnlyList<MapNode> states, IReadOnlyList<(int From, int To)> flow)
    {
        var nodes = states.ToList();
        var links = new List<(int, int)>();
        var routes = new List<IReadOnlyList<int>>();
        foreach (var (from, to) in flow)
        {
            var route = new List<int> { from };
            for (var column = states[from].Column + 1; column < states[to].Column; column++)
            {
                route.Add(nodes.Count);
                nodes.Add(new MapNode(null, column, [], PassingHeight));
            }

            route.Add(to);
            links.AddRange(route.Zip(route.Skip(1)));
            routes.Add(route);
        }

        return new MapColumns(nodes, [.. links.Distinct()], routes);
    }
}
