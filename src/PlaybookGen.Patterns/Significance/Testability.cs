using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>
/// The smallest p that a set can reach by its rows in each stratum (Tarone 1990; over strata Papaxanthos et al. 2016), lowered where needed
/// so that it never falls when a set grows and loses rows: a set that can't reach delta has no larger set that can.
/// </summary>
public sealed class Testability
{
    /// <summary>Sets with more rows than this are always looked at; it bounds the work of preparing.</summary>
    const int MostPrepared = 1000;

    readonly LogFactorials factorials;
    readonly LabelledTransactions library;
    readonly Alternative alternative;
    readonly double[] envelope;

    public Testability(LogFactorials factorials, LabelledTransactions library, Alternative alternative)
    {
        (this.factorials, this.library, this.alternative) = (factorials, library, alternative);
        var limit = Math.Min(library.Rows, MostPrepared);
        envelope = Envelope(limit, library.StratumPositives);
        if (alternative == Alternative.TwoSided)
        {
            var other = Envelope(limit, Negatives());
            for (var s = 0; s <= limit; s++)
                envelope[s] = Math.Min(envelope[s], other[s]);
        }
    }

    /// <summary>ln of the bound of one set.</summary>
    public double LogBound(ReadOnlySpan<int> supports)
    {
        double greater = 0, less = 0;
        for (var s = 0; s < supports.Length; s++)
        {
            greater += Bound(library.StratumRows[s], library.StratumPositives[s], supports[s]);
            if (alternative == Alternative.TwoSided)
                less += Bound(library.StratumRows[s], library.StratumRows[s] - library.StratumPositives[s], supports[s]);
        }
        return Math.Min(greater, less);
    }

    /// <summary>The fewest rows with which a set could have a p below the limit, however they are spread over the strata.</summary>
    public int SmallestSupport(double logLimit)
    {
        var support = Array.FindIndex(envelope, bound => bound < logLimit);
        return support < 0 ? envelope.Length : Math.Max(1, support);
    }

    /// <summary>For one stratum: ln of C(K, s) / C(N, s) with s at most K.</summary>
    double Bound(int rows, int positives, int support)
    {
        var s = Math.Min(support, positives);
        return factorials.LogChoose(positives, s) - factorials.LogChoose(rows, s);
    }

    /// <summary>For each number of rows the lowest bound over all ways to spread them.</summary>
    double[] Envelope(int limit, int[] positives)
    {
        var best = new double[limit + 1];
        Array.Fill(best, double.PositiveInfinity, 1, limit);
        for (var stratum = 0; stratum < positives.Length; stratum++)
        {
            var rows = library.StratumRows[stratum];
            var bounds = Enumerable.Range(0, Math.Min(limit, rows) + 1).Select(s => Bound(rows, positives[stratum], s)).ToArray();
            var next = new double[limit + 1];
            Array.Fill(next, double.PositiveInfinity);
            for (var before = 0; before <= limit && !double.IsPositiveInfinity(best[before]); before++)
            {
                for (var s = 0; s < bounds.Length && before + s <= limit; s++)
                    next[before + s] = Math.Min(next[before + s], best[before] + bounds[s]);
            }
            best = next;
        }
        return best;
    }

    int[] Negatives() => [.. library.StratumRows.Select((rows, s) => rows - library.StratumPositives[s])];
}
