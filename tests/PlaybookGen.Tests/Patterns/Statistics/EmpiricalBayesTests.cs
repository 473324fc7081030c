using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.Statistics;

public sealed class EmpiricalBayesTests
{
    [Fact]
    public void SiblingsThatLieAsChancePutsThemGiveTheHeaviestWeight() =>
        Assert.Equal(EmpiricalBayes.Heaviest, EmpiricalBayes.Weight(Siblings(spread: 0), 0.5), 0.1);

    [Fact]
    public void SiblingsThatAreAllOrNothingGiveTheLightestWeight() =>
        Assert.Equal(EmpiricalBayes.Lightest, EmpiricalBayes.Weight([(0, 20), (20, 20), (0, 20), (20, 20)], 0.5), 0.1);

    [Fact]
    public void TheWeightIsThatOfTheLargestLikelihoodOnAFineGrid()
    {
        foreach (var spread in new[] { 0.05, 0.1, 0.15, 0.2, 0.3 })
        {
            var siblings = Siblings(spread);
            var best = Enumerable.Range(0, 4801).Select(i => 2 + i * 0.01).MaxBy(weight => siblings.Sum(one =>
                BetaDistribution.LogBeta(one.Hits + weight * 0.4, one.Trials - one.Hits + weight * 0.6) - BetaDistribution.LogBeta(weight * 0.4, weight * 0.6)));
            Assert.Equal(best, EmpiricalBayes.Weight(siblings, 0.4), 0.02);
        }
    }

    [Fact]
    public void WithoutSiblingsTheWeightIsTheHeaviest() => Assert.Equal(EmpiricalBayes.Heaviest, EmpiricalBayes.Weight([], 0.4));

    static List<(int Hits, int Trials)> Siblings(double spread)
    {
        var random = new FixedRandom(9);
        return [.. Enumerable.Range(0, 60).Select(i =>
        {
            var rate = 0.5 + (i % 2 == 0 ? spread : -spread);
            return (Enumerable.Range(0, 40).Count(_ => random.Fraction() < rate), 40);
        })];
    }
}
