namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// How much weight an expected rate deserves, learned from siblings: where their rates lie as close together as chance alone would put them, a
/// new one is drawn strongly towards the rate they share; where they differ, hardly. Maximum of the beta-binomial likelihood.
/// </summary>
public static class EmpiricalBayes
{
    public const double Lightest = 2;
    public const double Heaviest = 50;

    /// <summary>In cases, between 2 and 50; 50 without siblings that tell.</summary>
    public static double Weight(IReadOnlyList<(int Hits, int Trials)> siblings, double expected)
    {
        var telling = siblings.Where(one => one.Trials > 1).ToList();
        if (telling.Count == 0 || expected is <= 0 or >= 1)
            return Heaviest;
        // The likelihood has one peak in ln m; thirds are cut off the side that lies lower.
        var (low, high) = (Math.Log(Lightest), Math.Log(Heaviest));
        while (high - low > 1e-4)
        {
            var (first, second) = (low + ((high - low) / 3), high - ((high - low) / 3));
            if (LogLikelihood(telling, expected, Math.Exp(first)) < LogLikelihood(telling, expected, Math.Exp(second)))
                low = first;
            else
                high = second;
        }
        return Math.Exp((low + high) / 2);
    }

    static double LogLikelihood(List<(int Hits, int Trials)> siblings, double expected, double weight)
    {
        var (alpha, beta) = (weight * expected, weight * (1 - expected));
        var prior = BetaDistribution.LogBeta(alpha, beta);
        double sum = 0;
        foreach (var (hits, trials) in siblings)
            sum += BetaDistribution.LogBeta(hits + alpha, trials - hits + beta) - prior;
        return sum;
    }
}
