namespace PlaybookGen.Patterns.Statistics;

/// <summary>Whether a set works alike in every stratum.</summary>
public static class BreslowDay
{
    /// <summary>P of Breslow and Day's test with Tarone's correction; NaN when fewer than two strata can tell or the common odds ratio is 0 or infinite.</summary>
    public static double P(IReadOnlyList<TwoByTwo> strata, double commonOddsRatio)
    {
        var telling = strata.Where(t => t.With > 0 && t.Without > 0 && t.InClass > 0 && t.NotInClass > 0).ToList();
        if (telling.Count < 2 || !(commonOddsRatio > 0) || double.IsInfinity(commonOddsRatio))
            return double.NaN;
        double sum = 0, difference = 0, total = 0;
        foreach (var table in telling)
        {
            var expected = ExpectedA(table, commonOddsRatio);
            var variance = 1 / (1 / expected + 1 / (table.With - expected) + 1 / (table.InClass - expected)
                + 1 / (table.NotInClass - table.With + expected));
            sum += Math.Pow(table.A - expected, 2) / variance;
            difference += table.A - expected;
            total += variance;
        }
        return GammaFunctions.ChiSquareTail(Math.Max(0, sum - difference * difference / total), telling.Count - 1);
    }

    /// <summary>The a that gives these margins the odds ratio asked for: the root of a quadratic that lies in the possible range.</summary>
    static double ExpectedA(TwoByTwo table, double ratio)
    {
        double with = table.With, inClass = table.InClass, rest = table.NotInClass - with;
        if (Math.Abs(ratio - 1) < 1e-12)
            return with * inClass / table.Rows;
        // (1 - ratio) a^2 + (rest + ratio (with + inClass)) a - ratio with inClass = 0, in the form that doesn't cancel.
        var a = 1 - ratio;
        var b = rest + ratio * (with + inClass);
        var c = -ratio * with * inClass;
        var root = Math.Sqrt(b * b - 4 * a * c);
        var q = -0.5 * (b + (b >= 0 ? root : -root));
        var (first, second) = (q / a, c / q);
        var low = Math.Max(0, -rest);
        var high = Math.Min(with, inClass);
        return first > low && first < high ? first : second;
    }
}
