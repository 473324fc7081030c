using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>The lines between boxes. Each has a place of its own on the edge of both boxes, in the order of the other ends.</summary>
public static class SheetEdges
{
    public static IReadOnlyList<SheetEdge> Draw(IReadOnlyList<(string From, string To)> links, IReadOnlyDictionary<string, SheetBox> boxes)
    {
        var known = links.Where(link => boxes.ContainsKey(link.From) && boxes.ContainsKey(link.To)).Distinct().ToList();
        var leaving = known.ToLookup(link => link.From);
        var coming = known.ToLookup(link => link.To);
        return [.. known.Select(Draw)];

        SheetEdge Draw((string From, string To) link)
        {
            var (from, to) = (boxes[link.From], boxes[link.To]);
            var y1 = Port(from, [.. leaving[link.From].Select(other => boxes[other.To])], to);
            var y2 = Port(to, [.. coming[link.To].Select(other => boxes[other.From])], from);
            return new SheetEdge(link.From, link.To, Curve(from.X + from.Width, y1, to.X, Math.Abs(y2 - y1) <= 3 ? y1 : y2));
        }
    }

    /// <summary>Lines meet a box within its middle part, at most 14 apart.</summary>
    private static int Port(SheetBox box, IReadOnlyList<SheetBox> others, SheetBox other)
    {
        var rank = others.Count(one => Middle(one) < Middle(other) || (Middle(one) == Middle(other) && string.CompareOrdinal(one.Key, other.Key) < 0));
        var step = Math.Min(14.0, (box.Height - 16.0) / others.Count);
        return (int)Math.Round(box.Y + (box.Height / 2.0) + ((rank - ((others.Count - 1) / 2.0)) * step), MidpointRounding.AwayFromZero);
    }

    private static int Middle(SheetBox box) => (2 * box.Y) + box.Height;

    private static string Curve(int x1, int y1, int x2, int y2)
    {
        var tip = x2 - 1;
        var middle = (x1 + x2) / 2;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{x1} {y1}C{middle} {y1} {middle} {y2} {tip} {y2}M{tip - 7} {y2 - 4}L{tip} {y2}L{tip - 7} {y2 + 4}");
    }
}
