namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// The distribution of a sum of hypergeometric variables, each probability of x multiplied by e^(tilt x). The tilt moves the part
/// that is looked at to where the numbers are large, so that p of 1e-1000 comes out as exactly as p of 0.1.
/// </summary>
sealed class TiltedSum
{
    readonly double[] weights;
    readonly double logScale;

    TiltedSum(int low, double[] weights, double logScale, double logTilt)
    {
        Low = low;
        this.weights = weights;
        this.logScale = logScale;
        LogTilt = logTilt;
    }

    /// <summary>The smallest total possible.</summary>
    public int Low { get; }

    public int High => Low + weights.Length - 1;

    public double LogTilt { get; }

    public int Mode => Low + Array.IndexOf(weights, weights.Max());

    public double TiltedMean
    {
        get
        {
            double total = 0, moment = 0;
            for (var i = 0; i < weights.Length; i++)
            {
                total += weights[i];
                moment += weights[i] * i;
            }
            return Low + moment / total;
        }
    }

    /// <summary>Tilted so that the mass lies near the observed total.</summary>
    public static TiltedSum Around(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata)
    {
        double r = 0, s = 0;
        foreach (var t in strata.Where(t => t.Rows > 0))
        {
            r += (double)t.A * t.D / t.Rows;
            s += (double)t.B * t.C / t.Rows;
        }
        // Half a case on either side keeps the tilt finite when one product is empty.
        var half = strata.Count == 0 ? 1 : 0.5 * strata.Average(t => (double)Math.Min(t.With, t.InClass) / Math.Max(1, t.Rows)) + 1e-3;
        return Tilted(factorials, strata, Math.Clamp(Math.Log((r + half) / (s + half)), -40, 40));
    }

    public static TiltedSum Centred(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata) => Tilted(factorials, strata, 0);

    public static TiltedSum Tilted(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata, double logTilt)
    {
        var low = 0;
        double[] sum = [1];
        double logScale = 0;
        foreach (var table in strata)
        {
            var (from, one, logOne) = One(factorials, table, logTilt);
            low += from;
            var (next, logNext) = Convolve(sum, one);
            sum = next;
            logScale += logOne + logNext;
        }
        return new(low, sum, logScale, logTilt);
    }

    public double LogProbability(int x) =>
        x < Low || x > High ? double.NegativeInfinity : Math.Log(weights[x - Low]) + logScale - x * LogTilt;

    public double LogAtLeast(int x)
    {
        double sum = 0;
        for (var y = High; y >= x; y--)
            sum += weights[y - Low] * Math.Exp((x - y) * LogTilt);
        return Math.Min(0, Math.Log(sum) + logScale - x * LogTilt);
    }

    public double LogAtMost(int x)
    {
        double sum = 0;
        for (var y = Low; y <= x; y++)
            sum += weights[y - Low] * Math.Exp((x - y) * LogTilt);
        return Math.Min(0, Math.Log(sum) + logScale - x * LogTilt);
    }

    /// <summary>One stratum, its largest weight 1.</summary>
    static (int From, double[] Weights, double LogScale) One(LogFactorials factorials, TwoByTwo table, double logTilt)
    {
        var from = Math.Max(0, table.With - table.NotInClass);
        var to = Math.Min(table.With, table.InClass);
        var logs = new double[to - from + 1];
        for (var x = from; x <= to; x++)
            logs[x - from] = factorials.LogHypergeometric(table.Rows, table.InClass, table.With, x) + x * logTilt;
        var scale = logs.Max();
        return (from, Array.ConvertAll(logs, log => Math.Exp(log - scale)), scale);
    }

    static (double[] Sum, double LogScale) Convolve(double[] x, double[] y)
    {
        var sum = new double[x.Length + y.Length - 1];
        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] == 0)
                continue;
            for (var j = 0; j < y.Length; j++)
                sum[i + j] += x[i] * y[j];
        }
        var largest = sum.Max();
        for (var i = 0; i < sum.Length; i++)
            sum[i] /= largest;
        return (sum, Math.Log(largest));
    }
}
