namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// ln(n!) for every n up to a limit, as sums of two doubles: ln(30000!) is near 280,000, where one double alone would leave an error
/// of 1e-10 in the probability computed from it.
/// </summary>
public sealed class LogFactorials
{
    readonly double[] high;
    readonly double[] low;

    /// <param name="max">The largest n that will be asked for; at least 0.</param>
    public LogFactorials(int max)
    {
        high = new double[max + 1];
        low = new double[max + 1];
        for (var n = 2; n <= max; n++)
        {
            var sum = high[n - 1];
            var term = Math.Log(n);
            var total = sum + term;
            var part = total - sum;
            low[n] = low[n - 1] + (sum - (total - part)) + (term - part);
            high[n] = total;
        }
    }

    public int Max => high.Length - 1;

    /// <summary>ln of n over k; negative infinity where k is outside 0..n.</summary>
    public double LogChoose(int n, int k)
    {
        if (k < 0 || k > n)
            return double.NegativeInfinity;
        return high[n] - high[k] - high[n - k] + (low[n] - low[k] - low[n - k]);
    }

    /// <summary>ln P(X = x), X being the successes in a draw of <paramref name="drawn"/> from <paramref name="rows"/> with <paramref name="classSize"/> successes.</summary>
    public double LogHypergeometric(int rows, int classSize, int drawn, int x)
    {
        var missed = rows - classSize;
        var failures = drawn - x;
        if (x < 0 || x > classSize || failures < 0 || failures > missed)
            return double.NegativeInfinity;
        // The large terms are taken pairwise, so that what is added stays near the size of the answer.
        var sum = high[classSize] - high[rows];
        sum += high[missed] - high[classSize - x];
        sum += high[drawn] - high[missed - failures];
        sum += high[rows - drawn] - high[x] - high[failures];
        return sum + (low[classSize] - low[rows] + low[missed] - low[classSize - x] + low[drawn] - low[missed - failures]
            + low[rows - drawn] - low[x] - low[failures]);
    }
}
