using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.Statistics;

public sealed class RidgeLogisticTests
{
    [Fact]
    public void TheFitIsWhereTheSlopeOfThePenalisedLikelihoodIsZero()
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var random = new FixedRandom(seed);
            var traits = Enumerable.Range(0, 8).Select(_ => Rows(random, 200, 0.1 + 0.5 * random.Fraction())).ToArray();
            var labels = Enumerable.Range(0, 200).Select(row => random.Fraction() < (traits[0].Contains(row) ? 0.8 : 0.3)).ToArray();
            double[] precisions = [0.5, 20];
            var (intercept, effects) = new RidgeLogistic(200, traits, [0, 0, 0, 0, 1, 1, 1, 1]).Fitted(labels, precisions, refits: 300);
            var residuals = Enumerable.Range(0, 200).Select(row => (labels[row] ? 1 : 0) - Chance(intercept + traits.Index().Sum(trait => trait.Item.Contains(row) ? effects[trait.Index] : 0))).ToArray();
            Assert.Equal(0, residuals.Sum(), 1e-6);
            foreach (var (trait, rows) in traits.Index())
                Assert.Equal(precisions[trait / 4] * effects[trait], rows.Sum(row => residuals[row]), 1e-6);
        }
    }

    [Fact]
    public void ATraitThatDecidesIsSeenAndOneThatDoesNotLeavesTheChanceAlone()
    {
        var random = new FixedRandom(4);
        int[][] traits = [Rows(random, 1000, 0.3), .. Enumerable.Range(0, 30).Select(_ => Rows(random, 1000, 0.2))];
        var labels = Enumerable.Range(0, 1000).Select(row => random.Fraction() < (traits[0].Contains(row) ? 0.8 : 0.4)).ToArray();
        var chances = new RidgeLogistic(1000, traits, [0, .. Enumerable.Repeat(1, 30)]).CrossFitted(labels, Folds(1000), _ => true);
        Assert.All(chances.Index(), row => Assert.InRange(row.Item, traits[0].Contains(row.Index) ? 0.72 : 0.34, traits[0].Contains(row.Index) ? 0.88 : 0.46));
    }

    [Fact]
    public void WhatIsNotForeseenTakesPartInTheFitAlone()
    {
        // The second trait works, and only where the first one is.
        var random = new FixedRandom(6);
        var first = Rows(random, 1000, 0.3);
        var second = first.Where(_ => random.Fraction() < 0.5).ToArray();
        var labels = Enumerable.Range(0, 1000).Select(row => random.Fraction() < (second.Contains(row) ? 0.9 : 0.4)).ToArray();
        var model = new RidgeLogistic(1000, [first, second], [0, 1]);
        Assert.All(model.CrossFitted(labels, Folds(1000), group => group == 0), chance => Assert.InRange(chance, 0.33, 0.55));
        var alone = new RidgeLogistic(1000, [first], [0]).CrossFitted(labels, Folds(1000), _ => true);
        Assert.All(first, row => Assert.InRange(alone[row], 0.58, 0.75));
    }

    [Fact]
    public void ACaseHasHardlyASayInItsOwnChance()
    {
        var random = new FixedRandom(8);
        int[][] traits = [Rows(random, 100, 0.3)];
        var labels = Enumerable.Range(0, 100).Select(_ => random.Fraction() < 0.5).ToArray();
        var turned = labels.ToArray();
        turned[7] = !turned[7];
        var model = new RidgeLogistic(100, traits, [0]);
        Assert.Equal(model.CrossFitted(labels, Folds(100), _ => true)[7], model.CrossFitted(turned, Folds(100), _ => true)[7], 5e-3);
    }

    [Fact]
    public void WithoutTraitsEveryChanceIsTheRateOfTheOthers() => Assert.All(
        new RidgeLogistic(10, [], []).CrossFitted([.. Enumerable.Range(0, 10).Select(row => row < 5)], Folds(10), _ => true), chance => Assert.InRange(chance, 0.4, 0.6));

    static int[] Folds(int rows) => [.. Enumerable.Range(0, rows).Select(row => row % 5)];

    static int[] Rows(FixedRandom random, int rows, double share) => [.. Enumerable.Range(0, rows).Where(_ => random.Fraction() < share)];

    static double Chance(double logit) => 1 / (1 + Math.Exp(-logit));
}
