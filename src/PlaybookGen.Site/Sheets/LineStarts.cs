namespace PlaybookGen.Site.Sheets;

/// <summary>Where lines begin: the best of all ways, found by going through the text once (Knuth and Plass 1981, without stretching).</summary>
public static class LineStarts
{
    private readonly record struct Way(int Forbidden, int Cost) : IComparable<Way>
    {
        public int CompareTo(Way other) => Forbidden != other.Forbidden ? Forbidden.CompareTo(other.Forbidden) : Cost.CompareTo(other.Cost);
    }

    /// <param name="clusters">At least one; none wider than the limit; no space at either end.</param>
    /// <param name="limit">In thousandths of the font size.</param>
    /// <param name="lineCost">What one more line costs, against the cost of a bad end of a line.</param>
    /// <returns>Index of the first cluster of each line.</returns>
    public static List<int> Best(List<TextCluster> clusters, int limit, int lineCost)
    {
        var best = new Way[clusters.Count + 1];
        var from = new int[clusters.Count + 1];
        for (var end = 1; end <= clusters.Count; end++)
        {
            best[end] = new Way(int.MaxValue, 0);
            var isLast = end == clusters.Count;
            var ending = isLast ? 0 : LineBreakCost.Between(clusters[end - 1], clusters[end]);
            if (!isLast && clusters[end].Kind == SignKind.Space)
                continue;
            var width = clusters[end - 1].Kind == SignKind.Space ? -clusters[end - 1].Advance : 0;
            for (var start = end - 1; start >= 0 && (width += clusters[start].Advance) <= limit; start--)
            {
                if (best[start].Forbidden == int.MaxValue)
                    continue;
                var way = Add(best[start], ending, lineCost + Slack(width, limit, isLast));
                if (way.CompareTo(best[end]) < 0)
                    (best[end], from[end]) = (way, start);
            }
        }

        var starts = new List<int>();
        for (var at = clusters.Count; at > 0; at = from[at])
            starts.Add(from[at]);
        starts.Reverse();
        return starts;
    }

    private static Way Add(Way way, int ending, int line) =>
        ending == LineBreakCost.Forbidden ? new Way(way.Forbidden + 1, way.Cost + line) : new Way(way.Forbidden, way.Cost + line + ending);

    /// <summary>0 for a full line to 100 for an empty one; the last line may be short, but not a single sign or two.</summary>
    private static int Slack(int width, int limit, bool isLast)
    {
        var share = 100L * (limit - width) / limit;
        return isLast ? (share > 75 ? 20 : 0) : (int)(share * share / 100);
    }
}
