namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The strata of a library in which each row counts as often as it was drawn.</summary>
sealed class WeightedStrata
{
    readonly bool[] labels;
    readonly int[] strata;
    readonly int[] weights;
    readonly int[] rowsOf;
    readonly int[] positivesOf;

    WeightedStrata(bool[] labels, int[] strata, int[] weights)
    {
        (this.labels, this.strata, this.weights) = (labels, strata, weights);
        var count = strata.Max() + 1;
        (rowsOf, positivesOf) = (new int[count], new int[count]);
        for (var row = 0; row < labels.Length; row++)
        {
            rowsOf[strata[row]] += weights[row];
            positivesOf[strata[row]] += labels[row] ? weights[row] : 0;
        }
    }

    public static WeightedStrata Of(bool[] labels, int[] strata, int[] weights) => new(labels, strata, weights);

    /// <summary>Cochran's z of the cover against the rest, over strata.</summary>
    public double Z(int[] cover)
    {
        var supports = new int[rowsOf.Length];
        double a = 0;
        foreach (var row in cover)
        {
            supports[strata[row]] += weights[row];
            a += labels[row] ? weights[row] : 0;
        }
        double expected = 0, variance = 0;
        for (var s = 0; s < supports.Length; s++)
        {
            if (rowsOf[s] < 2)
                continue;
            double n = rowsOf[s], k = positivesOf[s], x = supports[s];
            expected += x * k / n;
            variance += x * (n - x) * k * (n - k) / (n * n * (n - 1));
        }
        return variance <= 0 ? 0 : (a - expected) / Math.Sqrt(variance);
    }
}
