namespace PlaybookGen.Site.ChurnMap;

/// <summary>How far down each node stands, so that lines run as level as they can and nothing overlaps.</summary>
public static class ColumnHeights
{
    private const int Gap = 14;
    private const int Rounds = 24;

    /// <summary>The upper edge of each node; the uppermost is 0.</summary>
    public static IReadOnlyList<int> Of(MapColumns map, IReadOnlyList<IReadOnlyList<int>> columns)
    {
        var tops = new double[map.Nodes.Count];
        foreach (var column in columns)
            Settle(column, column.Select((_, i) => (double)i).ToArray(), map, tops);
        var neighbours = map.Links.Concat(map.Links.Select(link => (Left: link.Right, Right: link.Left))).ToLookup(link => link.Left, link => link.Right);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var column in round % 2 == 0 ? columns : columns.Reverse())
                Settle(column, [.. column.Select(node => neighbours[node].Select(Middle).DefaultIfEmpty(Middle(node)).Average() - (Height(node) / 2))], map, tops);
        }

        var least = tops.Min();
        return [.. tops.Select(top => (int)Math.Round(top - least))];

        double Height(int node) => map.Nodes[node].Height;

        double Middle(int node) => tops[node] + (Height(node) / 2);
    }

    /// <summary>
    /// Gives each node of a column the top that it wants, as far as order and gaps allow: nodes that would overlap form a block, and a block
    /// stands where its nodes want to be on average.
    /// </summary>
    private static void Settle(IReadOnlyList<int> column, double[] wanted, MapColumns map, double[] tops)
    {
        var blocks = new List<(double Top, double Height, int Count, double Sum)>();
        for (var i = 0; i < column.Count; i++)
        {
            var block = (Top: wanted[i], Height: (double)map.Nodes[column[i]].Height + Gap, Count: 1, Sum: wanted[i]);
            while (blocks.Count > 0 && blocks[^1].Top + blocks[^1].Height > block.Top)
            {
                var above = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                var sum = above.Sum + block.Sum - (block.Count * above.Height);
                block = (sum / (above.Count + block.Count), above.Height + block.Height, above.Count + block.Count, sum);
            }

            blocks.Add(block);
        }

        var next = 0;
        foreach (var block in blocks)
        {
            var top = block.Top;
            for (var i = 0; i < block.Count; i++, next++)
            {
                tops[column[next]] = top;
                top += map.Nodes[column[next]].Height + Gap;
            }
        }
    }
}
