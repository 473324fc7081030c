using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.Statistics;

public sealed class StratifiedTailTests
{
    [Fact]
    public void TheFastTestIsTheExactOneForEverySetOfALibrary()
    {
        var random = new FixedRandom(4);
        for (var library = 0; library < 60; library++)
        {
            var strata = 1 + random.Below(9);
            var rows = Enumerable.Range(0, strata).Select(_ => 1 + random.Below(library < 50 ? 40 : 900)).ToArray();
            var positives = rows.Select(count => random.Below(count + 1)).ToArray();
            var factorials = new LogFactorials(rows.Sum());
            var tail = new StratifiedTail(new StratumChances(factorials, rows, positives));
            for (var set = 0; set < 20; set++)
            {
                var supports = rows.Select(count => random.Below(count + 1)).ToArray();
                var hits = supports.Select((support, s) => Between(random, Math.Max(0, support - rows[s] + positives[s]), Math.Min(support, positives[s]))).ToArray();
                var tables = supports.Select((support, s) => TwoByTwo.Of(rows[s], positives[s], support, hits[s])).ToList();
                tail.Take(supports);
                var expected = Math.Exp(StratifiedExact.LogGreater(factorials, tables));
                Assert.Equal(1, tail.P(supports, hits, factorials) / expected, 1e-9);
                foreach (var limit in new[] { 0.5, 0.01, 1e-6 })
                {
                    var fewest = tail.Fewest(limit);
                    Assert.True(tail.AtLeast(fewest) < limit);
                    Assert.True(fewest == 0 || tail.AtLeast(fewest - 1) >= limit);
                }
            }
        }
    }

    [Fact]
    public void AnExtremeSetKeepsItsDigits()
    {
        int[] rows = [2000, 3000];
        int[] positives = [900, 1200];
        var factorials = new LogFactorials(5000);
        var tail = new StratifiedTail(new StratumChances(factorials, rows, positives));
        int[] supports = [700, 900];
        int[] hits = [450, 560];
        tail.Take(supports);
        var exact = StratifiedExact.LogGreater(factorials, [TwoByTwo.Of(2000, 900, 700, 450), TwoByTwo.Of(3000, 1200, 900, 560)]);
        Assert.True(exact < -100);
        Assert.Equal(exact, Math.Log(tail.P(supports, hits, factorials)), 1e-9);
    }

    static int Between(FixedRandom random, int low, int high) => low + random.Below(high - low + 1);
}
