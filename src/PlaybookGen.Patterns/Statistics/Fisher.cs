namespace PlaybookGen.Patterns.Statistics;

/// <summary>Fisher's exact test in log space: ln p, correct down to p far below the smallest double.</summary>
public static class Fisher
{
    /// <summary>Two probabilities that differ by less are the same table size seen through rounding; R uses the same allowance.</summary>
    const double TieAllowance = 1e-7;

    /// <summary>A term this much smaller than the sum no longer changes it.</summary>
    const double Negligible = 1e-18;

    /// <summary>ln P(X >= a): the set goes with the class.</summary>
    public static double LogGreater(LogFactorials factorials, TwoByTwo table) =>
        LogSum(factorials, table, table.A, Highest(table));

    /// <summary>ln P(X &lt;= a): the set goes against the class.</summary>
    public static double LogLess(LogFactorials factorials, TwoByTwo table) =>
        LogSum(factorials, table, Lowest(table), table.A);

    /// <summary>ln of the summed probability of every table at most as probable as the one observed.</summary>
    public static double LogTwoSided(LogFactorials factorials, TwoByTwo table)
    {
        var (low, high) = (Lowest(table), Highest(table));
        if (low == high)
            return 0;
        var mode = Mode(table);
        var limit = LogProbability(factorials, table, table.A) + Math.Log(1 + TieAllowance);
        if (LogProbability(factorials, table, mode) <= limit)
            return 0;
        var lower = table.A < mode ? table.A : LastAtMost(factorials, table, low, mode, limit);
        var upper = table.A > mode ? table.A : FirstAtMost(factorials, table, mode, high, limit);
        var logLower = lower < low ? double.NegativeInfinity : LogSum(factorials, table, low, lower);
        var logUpper = upper > high ? double.NegativeInfinity : LogSum(factorials, table, upper, high);
        return Math.Min(0, LogAdd(logLower, logUpper));
    }

    /// <summary>ln of the probability of the table as observed.</summary>
    public static double LogObserved(LogFactorials factorials, TwoByTwo table) => LogProbability(factorials, table, table.A);

    /// <summary>ln of the smallest one-sided p that these margins can give.</summary>
    public static double LogSmallestGreater(LogFactorials factorials, TwoByTwo table) =>
        LogProbability(factorials, table, Highest(table));

    /// <summary>P(X >= a) with half the observed table: the mid-p value. It underflows to 0 below 1e-308.</summary>
    public static double MidGreater(LogFactorials factorials, TwoByTwo table) =>
        Math.Exp(LogGreater(factorials, table)) - 0.5 * Math.Exp(LogObserved(factorials, table));

    internal static double LogAdd(double x, double y)
    {
        var (big, small) = x > y ? (x, y) : (y, x);
        return double.IsNegativeInfinity(small) ? big : big + Math.Log(1 + Math.Exp(small - big));
    }

    static int Lowest(TwoByTwo table) => Math.Max(0, table.With - table.NotInClass);

    static int Highest(TwoByTwo table) => Math.Min(table.With, table.InClass);

    static int Mode(TwoByTwo table) =>
        Math.Clamp((int)((table.With + 1L) * (table.InClass + 1L) / (table.Rows + 2L)), Lowest(table), Highest(table));

    static double LogProbability(LogFactorials factorials, TwoByTwo table, int x) =>
        factorials.LogHypergeometric(table.Rows, table.InClass, table.With, x);

    /// <summary>Sums from the largest term of the range outwards, by the ratio of neighbours, so that nothing underflows or cancels.</summary>
    static double LogSum(LogFactorials factorials, TwoByTwo table, int from, int to)
    {
        var peak = Math.Clamp(Mode(table), from, to);
        double sum = 1;
        double term = 1;
        for (var x = peak; x < to && term > Negligible * sum; x++)
            sum += term *= (double)(table.InClass - x) * (table.With - x) / ((x + 1.0) * (table.NotInClass - table.With + x + 1.0));
        term = 1;
        for (var x = peak; x > from && term > Negligible * sum; x--)
            sum += term *= x * ((double)table.NotInClass - table.With + x) / ((table.InClass - x + 1.0) * (table.With - x + 1.0));
        return Math.Min(0, LogProbability(factorials, table, peak) + Math.Log(sum));
    }

    static int LastAtMost(LogFactorials factorials, TwoByTwo table, int low, int mode, double limit)
    {
        var (yes, no) = (low - 1, mode);
        while (no - yes > 1)
        {
            var middle = yes + (no - yes) / 2;
            if (LogProbability(factorials, table, middle) <= limit)
                yes = middle;
            else
                no = middle;
        }
        return yes;
    }

    static int FirstAtMost(LogFactorials factorials, TwoByTwo table, int mode, int high, double limit)
    {
        var (no, yes) = (mode, high + 1);
        while (yes - no > 1)
        {
            var middle = no + (yes - no) / 2;
            if (LogProbability(factorials, table, middle) <= limit)
                yes = middle;
            else
                no = middle;
        }
        return yes;
    }
}
