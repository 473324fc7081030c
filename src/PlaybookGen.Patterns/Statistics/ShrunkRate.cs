namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// A share drawn towards what was expected of it: 3 of 3 is not yet 100 %. It counts as if <paramref name="Weight"/> earlier cases
/// had come out at the rate <paramref name="Expected"/>.
/// </summary>
public readonly record struct ShrunkRate(int Hits, int Trials, double Expected, double Weight)
{
    public double Rate => (Hits + Weight * Expected) / (Trials + Weight);

    /// <summary>What is believed of the true share; both parameters are kept above 0.</summary>
    public BetaDistribution Posterior => new(
        Math.Max(1e-9, Hits + Weight * Expected),
        Math.Max(1e-9, Trials - Hits + Weight * (1 - Expected)));

    public Bounds Central95 => Posterior.Central(0.95);
}
