namespace PlaybookGen.Patterns.Statistics;

/// <summary>Intervals of 95 % for a share of <c>hits</c> among <c>trials</c>; an empty share knows nothing and gives 0 to 1.</summary>
public static class Proportion
{
    /// <summary>The 97.5 % point of the standard normal distribution.</summary>
    public const double Z = 1.959963984540054;

    public static Bounds Wilson(int hits, int trials)
    {
        if (trials == 0)
            return new(0, 1);
        double n = trials;
        var p = hits / n;
        var centre = p + Z * Z / (2 * n);
        var half = Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        var scale = 1 + Z * Z / n;
        return new(hits == 0 ? 0 : (centre - half) / scale, hits == trials ? 1 : (centre + half) / scale);
    }

    /// <summary>Of the posterior under Jeffreys' prior; the end at a share of 0 or 1 is the quantile, not 0 or 1.</summary>
    public static Bounds Jeffreys(int hits, int trials) =>
        new BetaDistribution(hits + 0.5, trials - hits + 0.5).Central(0.95);

    /// <summary>The exact interval, which is never too short.</summary>
    public static Bounds ClopperPearson(int hits, int trials) => new(
        hits == 0 ? 0 : new BetaDistribution(hits, trials - hits + 1.0).Quantile(0.025),
        hits == trials ? 1 : new BetaDistribution(hits + 1.0, trials - hits).Quantile(0.975));

    /// <summary>Newcombe's interval for the share with the set minus the share without it.</summary>
    public static Bounds Newcombe(TwoByTwo table)
    {
        var (with, without) = (Wilson(table.A, table.With), Wilson(table.C, table.Without));
        var p = Rate(table.A, table.With);
        var q = Rate(table.C, table.Without);
        return new(
            p - q - Distance(p - with.Low, without.High - q),
            p - q + Distance(with.High - p, q - without.Low));
    }

    public static double Rate(int hits, int trials) => trials == 0 ? double.NaN : (double)hits / trials;

    static double Distance(double x, double y) => Math.Sqrt(x * x + y * y);
}
