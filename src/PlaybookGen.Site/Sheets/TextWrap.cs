using System.Text;

namespace PlaybookGen.Site.Sheets;

/// <summary>
/// Breaks a text into lines that fit a width in any common font. Of all ways (none against 禁則 or through a Latin word, as long as there is
/// another) it takes the one with the best ends, few and even lines.
/// </summary>
public static class TextWrap
{
    private const string Ellipsis = "…";

    /// <summary>No box shows more of a text than this; a longer one is cut first, so that its length costs nothing.</summary>
    private const int MaxRead = 1_500;

    /// <summary>One more line is worth it when it saves a break within a word.</summary>
    private const int LineCost = 15;

    /// <summary>Where lines are scarce, nothing is worth one more.</summary>
    private const int LineCostWhenFull = 10_000;

    public static WrappedText Wrap(string text, TextStyle style, int width, int maxLines)
    {
        var isCut = text.Length > MaxRead;
        var limit = width * 1000 / style.Size;
        var clusters = Fitting(TextClusters.Of(isCut ? text[..MaxRead] : text, style.Bold), style.Bold, limit);
        if (clusters.Count == 0)
            return WrappedText.Empty;
        var starts = LineStarts.Best(clusters, limit, LineCost);
        if (starts.Count > maxLines)
            starts = LineStarts.Best(clusters, limit, LineCostWhenFull);
        if (starts.Count <= maxLines && !isCut)
            return new WrappedText([.. starts.Select((start, i) => Line(clusters, start, i + 1 < starts.Count ? starts[i + 1] : clusters.Count))], false);
        var kept = Math.Min(starts.Count, maxLines);
        var lines = Enumerable.Range(0, kept - 1).Select(i => Line(clusters, starts[i], starts[i + 1]));
        return new WrappedText([.. lines, LastLine(clusters, starts[kept - 1], limit, style.Bold)], true);
    }

    /// <summary>The width of a text on one line, rounded up.</summary>
    public static int Width(string text, TextStyle style) =>
        ((TextClusters.Of(text, style.Bold).Sum(cluster => cluster.Advance) * style.Size) + 999) / 1000;

    private static string Line(List<TextCluster> clusters, int start, int end)
    {
        var line = new StringBuilder();
        for (var i = start; i < end; i++)
            line.Append(clusters[i].Text);
        return line.ToString().Trim(' ');
    }

    private static string LastLine(List<TextCluster> clusters, int start, int limit, bool bold)
    {
        var room = limit - TextClusters.Of(Ellipsis, bold)[0].Advance;
        var end = start;
        while (end < clusters.Count && clusters[end].Advance <= room)
            room -= clusters[end++].Advance;
        while (end > start && (clusters[end - 1].Kind is SignKind.Space or SignKind.Closing || !SignKinds.MayEndLine(clusters[end - 1].First)))
            end--;
        return Line(clusters, start, end) + Ellipsis;
    }

    private static List<TextCluster> Fitting(List<TextCluster> clusters, bool bold, int limit) => clusters.TrueForAll(cluster => cluster.Advance <= limit)
        ? clusters
        : [.. clusters.SelectMany(cluster => cluster.Advance <= limit ? [cluster] : TextClusters.Split(cluster, bold)).Where(cluster => cluster.Advance <= limit)];
}
