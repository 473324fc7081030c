namespace PlaybookGen.Patterns.Statistics;

/// <summary>How many of the next <paramref name="Trials"/> cases succeed, when the rate itself is only known as <paramref name="Rate"/>.</summary>
public readonly record struct BetaBinomial(int Trials, BetaDistribution Rate)
{
    public double LogProbability(int hits) =>
        -Math.Log(Trials + 1) - BetaDistribution.LogBeta(Trials - hits + 1.0, hits + 1.0)
        + BetaDistribution.LogBeta(hits + Rate.Alpha, Trials - hits + Rate.Beta) - BetaDistribution.LogBeta(Rate.Alpha, Rate.Beta);

    /// <summary>The shortest range of counts, grown from the likeliest count, that holds at least this probability.</summary>
    public (int Low, int High) Range(double probability)
    {
        var chances = new double[Trials + 1];
        var best = 0;
        for (var hits = 0; hits <= Trials; hits++)
        {
            chances[hits] = Math.Exp(LogProbability(hits));
            if (chances[hits] > chances[best])
                best = hits;
        }
        var (low, high) = (best, best);
        for (var held = chances[best]; held < probability - 1e-12 && (low > 0 || high < Trials);)
        {
            if (high == Trials || (low > 0 && chances[low - 1] >= chances[high + 1]))
                held += chances[--low];
            else
                held += chances[++high];
        }
        return (low, high);
    }
}
