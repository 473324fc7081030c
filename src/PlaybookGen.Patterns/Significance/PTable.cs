using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>p for every number of positives that a set with these rows in each stratum can have. Below about 1e-300 it is 0.</summary>
sealed class PTable
{
    readonly int low;
    readonly double[] p;
    readonly int top;

    PTable(int low, double[] p) => (this.low, this.p, top) = (low, p, Array.IndexOf(p, p.Max()));

    public int Cells => p.Length;

    public double Of(int positives) => p[positives - low];

    /// <param name="supports">The set's rows in each stratum.</param>
    public static PTable Of(LogFactorials factorials, LabelledTransactions library, ReadOnlySpan<int> supports, Alternative alternative)
    {
        var tables = new TwoByTwo[supports.Length];
        for (var s = 0; s < supports.Length; s++)
        {
            var (rows, positives) = (library.StratumRows[s], library.StratumPositives[s]);
            tables[s] = TwoByTwo.Of(rows, positives, supports[s], Math.Min(positives, supports[s]));
        }
        return Of(factorials, tables, alternative);
    }

    /// <param name="strata">Only the margins matter.</param>
    public static PTable Of(LogFactorials factorials, IReadOnlyList<TwoByTwo> strata, Alternative alternative)
    {
        var sum = TiltedSum.Centred(factorials, strata);
        var chances = new double[sum.High - sum.Low + 1];
        for (var i = 0; i < chances.Length; i++)
            chances[i] = Math.Exp(sum.LogProbability(sum.Low + i));
        return new(sum.Low, alternative == Alternative.Greater ? Greater(chances) : TwoSided(chances));
    }

    /// <summary>The fewest positives, and the most on the other side, whose p is below the limit: what lies between need not be looked at.</summary>
    public (int Most, int Fewest) Extremes(double limit)
    {
        var (most, fewest) = (low - 1, low + p.Length);
        while (most - low + 1 < top && p[most - low + 1] < limit)
            most++;
        while (fewest - low - 1 > top && p[fewest - low - 1] < limit)
            fewest--;
        return (most, fewest);
    }

    static double[] Greater(double[] chances)
    {
        var p = new double[chances.Length];
        double sum = 0;
        for (var i = chances.Length - 1; i >= 0; i--)
            p[i] = Math.Min(1, sum += chances[i]);
        return p;
    }

    /// <summary>From both ends inwards, always the less probable total next; totals as probable as one another share their p.</summary>
    static double[] TwoSided(double[] chances)
    {
        var p = new double[chances.Length];
        var order = Enumerable.Range(0, chances.Length).OrderBy(i => chances[i]).ToArray();
        double sum = 0;
        for (var first = 0; first < order.Length;)
        {
            var next = first;
            var limit = chances[order[first]] * (1 + 1e-7);
            while (next < order.Length && chances[order[next]] <= limit)
                sum += chances[order[next++]];
            for (; first < next; first++)
                p[order[first]] = Math.Min(1, sum);
        }
        return p;
    }
}
