namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// The exact conditional test of independence over strata: the sum of the strata's a, each hypergeometric given its margins.
/// One stratum gives Fisher's test. All p are ln p.
/// </summary>
public static class StratifiedExact
{
    const double TieAllowance = 1e-7;

    public static double LogGreater(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata)
    {
        var sum = TiltedSum.Around(factorials, strata);
        var a = strata.Sum(t => t.A);
        return sum.LogTilt >= 0 ? sum.LogAtLeast(a) : LogRest(a == sum.Low ? double.NegativeInfinity : sum.LogAtMost(a - 1));
    }

    public static double LogLess(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata)
    {
        var sum = TiltedSum.Around(factorials, strata);
        var a = strata.Sum(t => t.A);
        return sum.LogTilt <= 0 ? sum.LogAtMost(a) : LogRest(a == sum.High ? double.NegativeInfinity : sum.LogAtLeast(a + 1));
    }

    /// <summary>The sum over every total at most as probable as the one observed.</summary>
    public static double LogTwoSided(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata)
    {
        var sum = TiltedSum.Around(factorials, strata);
        var a = strata.Sum(t => t.A);
        var limit = sum.LogProbability(a) + Math.Log(1 + TieAllowance);
        // The untilted distribution, around its middle, tells where the other side begins; far below its range that side adds nothing.
        var middle = TiltedSum.Centred(factorials, strata);
        var mode = middle.Mode;
        if (middle.LogProbability(mode) <= limit)
            return 0;
        var upper = a;
        var lower = a;
        if (a > mode)
            lower = LastAtMost(middle, mode, limit);
        else
            upper = FirstAtMost(middle, mode, limit);
        var logUpper = upper > sum.High ? double.NegativeInfinity : a > mode ? sum.LogAtLeast(upper) : middle.LogAtLeast(upper);
        var logLower = lower < sum.Low ? double.NegativeInfinity : a > mode ? middle.LogAtMost(lower) : sum.LogAtMost(lower);
        return Math.Min(0, Fisher.LogAdd(logUpper, logLower));
    }

    /// <summary>The odds ratio, common to the strata, under which the observed total is the likeliest; 0 or infinite at the ends of its range.</summary>
    public static double ConditionalOddsRatio(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata)
    {
        var a = strata.Sum(t => t.A);
        var (low, high) = (-50.0, 50.0);
        var sum = TiltedSum.Tilted(factorials, strata, 0);
        if (a == sum.Low)
            return 0;
        if (a == sum.High)
            return double.PositiveInfinity;
        for (var step = 0; step < 100; step++)
        {
            var middle = (low + high) / 2;
            if (TiltedSum.Tilted(factorials, strata, middle).TiltedMean < a)
                low = middle;
            else
                high = middle;
        }
        return Math.Exp((low + high) / 2);
    }

    static double LogRest(double logP) => Math.Log(Math.Max(0, 1 - Math.Exp(logP)));

    static int LastAtMost(TiltedSum sum, int mode, double limit)
    {
        var x = mode;
        while (x >= sum.Low && sum.LogProbability(x) > limit)
            x--;
        return x;
    }

    static int FirstAtMost(TiltedSum sum, int mode, double limit)
    {
        var x = mode;
        while (x <= sum.High && sum.LogProbability(x) > limit)
            x++;
        return x;
    }
}
