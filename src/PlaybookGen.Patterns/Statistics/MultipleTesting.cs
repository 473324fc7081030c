namespace PlaybookGen.Patterns.Statistics;

/// <summary>Adjusted p-values, in the order of the p-values given.</summary>
public static class MultipleTesting
{
    public static double[] Bonferroni(IReadOnlyList<double> p) => [.. p.Select(x => Math.Min(1, x * p.Count))];

    public static double[] Holm(IReadOnlyList<double> p) => StepDown(p, rank => p.Count - rank);

    public static double[] Hochberg(IReadOnlyList<double> p) => StepUp(p, rank => p.Count - rank);

    /// <summary>Benjamini and Hochberg: the expected share of false findings.</summary>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p) => StepUp(p, rank => p.Count / (rank + 1.0));

    /// <summary>Benjamini and Yekutieli: the same under any dependence.</summary>
    public static double[] BenjaminiYekutieli(IReadOnlyList<double> p)
    {
        var harmonic = Enumerable.Range(1, p.Count).Sum(i => 1.0 / i);
        return StepUp(p, rank => harmonic * p.Count / (rank + 1.0));
    }

    /// <summary>Hommel 1988, by the algorithm of Wright 1992.</summary>
    public static double[] Hommel(IReadOnlyList<double> p)
    {
        var n = p.Count;
        var order = Order(p);
        var sorted = order.Select(i => p[i]).ToArray();
        var smallest = Enumerable.Range(0, n).Select(i => n * sorted[i] / (i + 1)).DefaultIfEmpty(1).Min();
        var adjusted = Enumerable.Repeat(smallest, n).ToArray();
        var step = Enumerable.Repeat(smallest, n).ToArray();
        for (var m = n - 1; m >= 2; m--)
        {
            var tail = Enumerable.Range(n - m + 1, m - 1).Select(i => m * sorted[i] / (2.0 + i - (n - m + 1))).Min();
            for (var i = 0; i <= n - m; i++)
                step[i] = Math.Min(m * sorted[i], tail);
            for (var i = n - m + 1; i < n; i++)
                step[i] = step[n - m];
            for (var i = 0; i < n; i++)
                adjusted[i] = Math.Max(adjusted[i], step[i]);
        }
        var result = new double[n];
        for (var i = 0; i < n; i++)
            result[order[i]] = Math.Min(1, Math.Max(adjusted[i], sorted[i]));
        return result;
    }

    static int[] Order(IReadOnlyList<double> p) => [.. Enumerable.Range(0, p.Count).OrderBy(i => p[i]).ThenBy(i => i)];

    static double[] StepDown(IReadOnlyList<double> p, Func<int, double> factor)
    {
        var result = new double[p.Count];
        var order = Order(p);
        double reached = 0;
        for (var rank = 0; rank < order.Length; rank++)
            result[order[rank]] = reached = Math.Max(reached, Math.Min(1, p[order[rank]] * factor(rank)));
        return result;
    }

    static double[] StepUp(IReadOnlyList<double> p, Func<int, double> factor)
    {
        var result = new double[p.Count];
        var order = Order(p);
        double reached = 1;
        for (var rank = order.Length - 1; rank >= 0; rank--)
            result[order[rank]] = reached = Math.Min(reached, p[order[rank]] * factor(rank));
        return result;
    }
}
