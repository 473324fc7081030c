using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// Rows of which about the same was to be expected before anything was done, to be compared among themselves: so that neither conditions which decide
/// results, nor tactics liked where results come easily, look like tactics that work.
/// </summary>
sealed class Prospects
{
    /// <summary>Rows whose chances lie within this of each other have the same prospects.</summary>
    const double Width = 0.1;

    /// <summary>The same inside a frame, where few are compared.</summary>
    const double FrameWidth = 0.2;

    const int FewestRows = 20;
    const int FewestShare = 10;

    Prospects(bool[] labels, int[] strata, int[] bands, int[] kinds) => (Labels, Strata, Bands, BandCount, Kinds) = (labels, strata, bands, bands.Max() + 1, kinds);

    /// <summary>Which rows have the result.</summary>
    public bool[] Labels { get; }

    /// <summary>Rows of one declared kind of customer with about the same prospects; where too few are alike the kinds give way.</summary>
    public int[] Strata { get; }

    /// <summary>From hard to easy prospects, whatever the kind, for comparisons among few rows.</summary>
    public int[] Bands { get; }

    public int BandCount { get; }

    /// <summary>The declared kinds put together into hard, usual and easy ones: to show what a condition adds, whose own effect the bands take out.</summary>
    public int[] Kinds { get; }

    public static Prospects Of(CaseTable table, PatternKind kind, Picks picks)
    {
        var labels = table.Labels(kind);
        var chances = PrognosticScore.Of(table, labels, picks);
        return new(
            labels,
            KindsOfCustomer.Of(table.Rows, Banded(chances, Width, FewestRows)),
            Banded(chances, FrameWidth, Math.Max(FewestRows, labels.Length / FewestShare)),
            HardToEasy(table.Strata, labels));
    }

    static int[] HardToEasy(int[] kinds, bool[] labels)
    {
        const double Prior = 10;
        const double Apart = 0.1;
        var rate = labels.Count(label => label) / (double)labels.Length;
        var count = kinds.Max() + 1;
        var (rows, hits) = (new double[count], new double[count]);
        for (var row = 0; row < labels.Length; row++)
        {
            rows[kinds[row]]++;
            hits[kinds[row]] += labels[row] ? 1 : 0;
        }
        var classes = Enumerable.Range(0, count).Select(s => (hits[s] + Prior * rate) / (rows[s] + Prior) - rate)
            .Select(difference => difference < -Apart ? 0 : difference > Apart ? 2 : 1).ToArray();
        return Array.ConvertAll(kinds, kind => classes[kind]);
    }

    /// <summary>Numbers rows by their chance from the lowest; a band ends where it is wide enough and holds enough rows, and enough are left.</summary>
    internal static int[] Banded(double[] chances, double width, int fewest)
    {
        // Sums that differ by their last digits are the same.
        var rounded = Array.ConvertAll(chances, chance => Math.Round(chance, 6));
        var order = Enumerable.Range(0, chances.Length).OrderBy(row => rounded[row]).ToArray();
        var bands = new int[chances.Length];
        var (band, from) = (0, 0);
        for (var at = 1; at < order.Length; at++)
        {
            var (chance, before) = (rounded[order[at]], rounded[order[at - 1]]);
            if (chance > before && chance - rounded[order[from]] > width && at - from >= fewest && order.Length - at >= fewest)
                (band, from) = (band + 1, at);
            bands[order[at]] = band;
        }
        return bands;
    }
}
