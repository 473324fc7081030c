using System.Numerics;
using System.Runtime.InteropServices;

namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// The exact conditional one-sided test over strata for many sets of one library: the chances of a set's number of positives, as the
/// convolution of its strata's. One instance a thread; what it holds is overwritten by the next set.
/// </summary>
sealed class StratifiedTail(StratumChances strata)
{
    /// <summary>Chances below this add nothing to a p that is looked at here; a p below 1e-30 is worked out with logarithms.</summary>
    const double Negligible = 1e-45;

    const double SmallestHere = 1e-30;

    double[] chances = new double[64];
    double[] next = new double[64];
    int low;
    int count;

    /// <param name="supports">The set's rows in each stratum.</param>
    public void Take(ReadOnlySpan<int> supports)
    {
        Begin();
        for (var stratum = 0; stratum < supports.Length; stratum++)
        {
            if (supports[stratum] > 0)
                Add(strata.Of(stratum, supports[stratum]));
        }
    }

    /// <summary>Forgets the last set; what is added next makes a new one.</summary>
    public void Begin() => (low, count, chances[0]) = (0, 1, 1);

    public void Add(Chances one)
    {
        low += one.Low;
        Convolve(one.Values);
    }

    /// <summary>P of so many positives or more; 0 below about 1e-40.</summary>
    public double AtLeast(int positives)
    {
        double sum = 0;
        for (var x = count - 1; x >= Math.Max(0, positives - low); x--)
            sum += chances[x];
        return Math.Min(1, sum);
    }

    /// <summary>The fewest positives whose p is below the limit; one more than there can be when there are none.</summary>
    public int Fewest(double limit)
    {
        double sum = 0;
        var x = count - 1;
        while (x >= 0 && (sum += chances[x]) < limit)
            x--;
        return low + x + 1;
    }

    /// <summary>P of the set as it was taken, also where it is extremely small.</summary>
    public double P(ReadOnlySpan<int> supports, ReadOnlySpan<int> hits, LogFactorials factorials)
    {
        var total = 0;
        foreach (var hit in hits)
            total += hit;
        var p = AtLeast(total);
        if (p > SmallestHere)
            return p;
        var tables = new List<TwoByTwo>();
        for (var stratum = 0; stratum < supports.Length; stratum++)
        {
            if (supports[stratum] > 0)
                tables.Add(strata.Table(stratum, supports[stratum], hits[stratum]));
        }
        return Math.Exp(StratifiedExact.LogGreater(factorials, tables));
    }

    void Convolve(double[] one)
    {
        if (one.Length == 1)
            return;
        var length = count + one.Length - 1;
        if (next.Length < length)
            next = new double[2 * length];
        var target = next.AsSpan(0, length);
        target.Clear();
        var sofar = chances.AsSpan(0, count);
        var isLonger = count >= one.Length;
        var longer = isLonger ? sofar : one;
        var shorter = isLonger ? one : sofar;
        for (var j = 0; j < shorter.Length; j++)
        {
            if (shorter[j] > Negligible)
                AddTimes(longer, shorter[j], target.Slice(j, longer.Length));
        }
        (chances, next) = (next, chances);
        var (from, to) = (0, length);
        while (to - from > 1 && chances[to - 1] < Negligible)
            to--;
        while (to - from > 1 && chances[from] < Negligible)
            from++;
        if (from > 0)
            chances.AsSpan(from, to - from).CopyTo(chances);
        (low, count) = (low + from, to - from);
    }

    static void AddTimes(ReadOnlySpan<double> x, double factor, Span<double> target)
    {
        var wide = MemoryMarshal.Cast<double, Vector<double>>(x);
        var sums = MemoryMarshal.Cast<double, Vector<double>>(target);
        for (var i = 0; i < sums.Length && i < wide.Length; i++)
            sums[i] += wide[i] * factor;
        for (var i = wide.Length * Vector<double>.Count; i < x.Length; i++)
            target[i] += x[i] * factor;
    }
}
