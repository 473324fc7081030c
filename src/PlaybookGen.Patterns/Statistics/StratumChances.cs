namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// Strata with fixed margins: for each stratum and each number of a set's rows in it, the chances of every number of positives among
/// them. What was asked once is kept, since the sets of one library ask the same again and again. May be asked from several threads.
/// </summary>
sealed class StratumChances
{
    /// <summary>Chances for more rows than this are worked out anew each time.</summary>
    const int MostKept = 384;

    /// <summary>Chances below this add nothing to a p above 1e-30.</summary>
    const double Negligible = 1e-45;

    readonly LogFactorials factorials;
    readonly int[] rows;
    readonly int[] positives;
    readonly Chances?[][] kept;

    public StratumChances(LogFactorials factorials, int[] rows, int[] positives)
    {
        (this.factorials, this.rows, this.positives) = (factorials, rows, positives);
        kept = [.. rows.Select(count => new Chances?[Math.Min(count, MostKept) + 1])];
    }

    public static StratumChances Of(LogFactorials factorials, bool[] labels, int[] strata)
    {
        var count = strata.Length == 0 ? 1 : strata.Max() + 1;
        var (rows, positives) = (new int[count], new int[count]);
        for (var row = 0; row < labels.Length; row++)
        {
            rows[strata[row]]++;
            positives[strata[row]] += labels[row] ? 1 : 0;
        }
        return new(factorials, rows, positives);
    }

    public int Strata => rows.Length;

    public TwoByTwo Table(int stratum, int support, int hits) => TwoByTwo.Of(rows[stratum], positives[stratum], support, hits);

    public Chances Of(int stratum, int support)
    {
        if (support >= kept[stratum].Length)
            return Made(stratum, support);
        return kept[stratum][support] ??= Made(stratum, support);
    }

    Chances Made(int stratum, int support) => Hypergeometric(factorials, rows[stratum], positives[stratum], support);

    /// <summary>The chances of every number of positives among <paramref name="support"/> of n rows, k of which are positive.</summary>
    public static Chances Hypergeometric(LogFactorials factorials, int n, int k, int support)
    {
        var (low, high) = (Math.Max(0, support - (n - k)), Math.Min(support, k));
        var chances = new double[high - low + 1];
        // From the likeliest number outwards, by the ratio of neighbours.
        var peak = Math.Clamp((int)((support + 1L) * (k + 1L) / (n + 2L)), low, high);
        chances[peak - low] = Math.Exp(factorials.LogHypergeometric(n, k, support, peak));
        var (first, last) = (peak, peak);
        for (; last < high && chances[last - low] > Negligible; last++)
            chances[last + 1 - low] = chances[last - low] * ((double)(k - last) * (support - last) / ((last + 1.0) * (n - k - support + last + 1.0)));
        for (; first > low && chances[first - low] > Negligible; first--)
            chances[first - 1 - low] = chances[first - low] * (first * ((double)n - k - support + first) / ((k - first + 1.0) * (support - first + 1.0)));
        return new(first, chances[(first - low)..(last + 1 - low)]);
    }
}
