using System.Globalization;
using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.ChurnMap;

/// <summary>Draws the graph of causes in columns: churn's flags on the right, what leads to them further and further left.</summary>
public static class CauseMapLayout
{
    private const int BoxWidth = 164;
    private const int Between = 76;
    private const int Pad = 10;
    private const int LineHeight = 19;
    private const int Margin = 6;
    private const int MostLines = 4;

    private static readonly TextStyle Style = new(13, false);

    /// <param name="label">From an obstacle's id to its label.</param>
    /// <param name="support">From the ids of cause and effect to what speaks for it.</param>
    public static CauseMap Of(CauseGraph graph, Func<string, string> label, Func<string, string, CauseSupport> support)
    {
        if (graph.Ids.Count == 0)
            return new CauseMap(0, 0, [], []);
        var closing = Rings.Closing(graph);
        IReadOnlyList<(int From, int To)> flow = [.. graph.Edges.Select(edge => closing.Contains(edge) ? (edge.To, edge.From) : edge)];
        var ranks = Ranks.Of(graph.Ids.Count, flow);
        var last = ranks.Max();
        var map = MapColumns.Of([.. graph.Ids.Select((id, state) => Node(label(id), state, last - ranks[state]))], flow);
        var tops = ColumnHeights.Of(map, ColumnOrder.Of(map));
        CauseBox[] boxes =
        [
            .. graph.Ids.Select((id, state) => new CauseBox(
                id, label(id), Left(map.Nodes[state].Column), Margin + tops[state], BoxWidth, map.Nodes[state].Height, map.Nodes[state].Lines,
                !graph.Edges.Any(edge => edge.From == state))),
        ];
        CauseLine[] lines =
        [
            .. graph.Edges.Select((edge, i) => new CauseLine(
                graph.Ids[edge.From], graph.Ids[edge.To], Path(map.Routes[i], map, tops, closing.Contains(edge)),
                support(graph.Ids[edge.From], graph.Ids[edge.To]), closing.Contains(edge))),
        ];
        var height = Enumerable.Range(0, map.Nodes.Count).Max(node => tops[node] + map.Nodes[node].Height);
        return new CauseMap(Left(last) + BoxWidth + Margin, height + (2 * Margin), boxes, lines);
    }

    private static int Left(int column) => Margin + (column * (BoxWidth + Between));

    private static MapNode Node(string label, int state, int column)
    {
        var lines = TextWrap.Wrap(label, Style, BoxWidth - (2 * Pad), MostLines).Lines;
        return new MapNode(state, column, lines, (Math.Max(1, lines.Count) * LineHeight) + Pad);
    }

    /// <summary>Level where it leaves, passes and arrives; curved only between the columns, so that it crosses no box.</summary>
    private static string Path(IReadOnlyList<int> route, MapColumns map, IReadOnlyList<int> tops, bool backwards)
    {
        var points = new List<(int X, int Y)>();
        for (var i = 0; i < route.Count; i++)
        {
            var left = Left(map.Nodes[route[i]].Column);
            var middle = Margin + tops[route[i]] + (map.Nodes[route[i]].Height / 2);
            if (i > 0)
                points.Add((left, middle));
            if (i < route.Count - 1)
                points.Add((left + BoxWidth, middle));
        }

        if (backwards)
            points.Reverse();
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}");
        for (var i = 1; i < points.Count; i++)
        {
            var (x, y) = points[i];
            var bend = (points[i - 1].X + x) / 2;
            path = points[i - 1].Y == y
                ? path.Append(CultureInfo.InvariantCulture, $"H{x}")
                : path.Append(CultureInfo.InvariantCulture, $"C{bend} {points[i - 1].Y} {bend} {y} {x} {y}");
        }

        return path.ToString();
    }
}
