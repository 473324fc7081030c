namespace PlaybookGen.Site.ChurnMap;

/// <summary>The order within the columns that keeps lines from crossing, by the barycentre rule of Sugiyama, Tagawa and Toda (1981).</summary>
public static class ColumnOrder
{
    private const int Sweeps = 12;

    /// <summary>The nodes of each column, from the top. Of all orders tried the one with the fewest crossings, and of equal ones the first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(MapColumns map)
    {
        var columns = Enumerable.Range(0, map.Nodes.Count).GroupBy(node => map.Nodes[node].Column).OrderBy(column => column.Key)
            .Select(column => column.ToArray()).ToArray();
        var left = map.Links.ToLookup(link => link.Right, link => link.Left);
        var right = map.Links.ToLookup(link => link.Left, link => link.Right);
        var places = new double[map.Nodes.Count];
        foreach (var column in columns)
            Place(column, places);
        var best = Copy(columns);
        var fewest = Crossings(columns, right, places);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var toRight = sweep % 2 == 0;
            foreach (var column in toRight ? columns : columns.Reverse())
                Sort(column, toRight ? left : right, places);
            var crossings = Crossings(columns, right, places);
            if (crossings < fewest)
                (best, fewest) = (Copy(columns), crossings);
        }

        return best;
    }

    private static void Sort(int[] column, ILookup<int, int> neighbours, double[] places)
    {
        var wanted = column.ToDictionary(node => node, node => neighbours[node].Select(other => places[other]).DefaultIfEmpty(places[node]).Average());
        int[] sorted = [.. column.OrderBy(node => wanted[node]).ThenBy(node => places[node]).ThenBy(node => node)];
        sorted.CopyTo(column, 0);
        Place(column, places);
    }

    /// <summary>Places between 0 and 1, so that long and short columns can be compared.</summary>
    private static void Place(int[] column, double[] places)
    {
        for (var i = 0; i < column.Length; i++)
            places[column[i]] = (i + 0.5) / column.Length;
    }

    private static int Crossings(int[][] columns, ILookup<int, int> right, double[] places)
    {
        var crossings = 0;
        foreach (var column in columns)
        {
            var ends = new List<double>();
            foreach (var node in column)
            {
                var own = right[node].Select(other => places[other]).ToList();
                crossings += own.Sum(end => ends.Count(earlier => earlier > end));
                ends.AddRange(own);
            }
        }

        return crossings;
    }

    private static int[][] Copy(int[][] columns) => [.. columns.Select(column => column.ToArray())];
}
