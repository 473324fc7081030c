using System.Numerics;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.Statistics;

public sealed class ExactTestTests
{
    static readonly LogFactorials factorials = new(400);

    [Fact]
    public void FishersTestIsTheSumOverAllTablesInWholeNumbers()
    {
        for (var a = 0; a <= 4; a++)
        {
            for (var b = 0; b <= 6; b++)
            {
                for (var c = 0; c <= 5; c++)
                {
                    for (var d = 0; d <= 4; d++)
                        Check(new(a, b, c, d));
                }
            }
        }
        Check(new(60, 3, 40, 90));
        Check(new(0, 120, 80, 100));
        Check(new(100, 0, 0, 100));
    }

    [Fact]
    public void AnExtremeTableKeepsItsDigitsFarBelowTheSmallestDouble()
    {
        var large = new LogFactorials(8124);
        // The value of the published table, from integer arithmetic.
        Assert.Equal(-1294.283698050726, Fisher.LogTwoSided(large, new(120, 3408, 3796, 800)) / Math.Log(10), 1e-9);
    }

    [Fact]
    public void TheStratifiedTestIsTheSumOverAllCombinationsOfTables()
    {
        foreach (var strata in SmallStrata())
        {
            var chances = new Dictionary<int, BigInteger> { [0] = 1 };
            BigInteger all = 1;
            foreach (var table in strata)
            {
                chances = Combine(chances, Chances(table));
                all *= Choose(table.Rows, table.With);
            }
            var a = strata.Sum(t => t.A);
            Assert.Equal(Log(Sum(chances, x => x >= a), all), StratifiedExact.LogGreater(factorials, strata), 1e-10);
            Assert.Equal(Log(Sum(chances, x => x <= a), all), StratifiedExact.LogLess(factorials, strata), 1e-10);
            Assert.Equal(Log(Sum(chances, x => chances[x] <= chances[a]), all), StratifiedExact.LogTwoSided(factorials, strata), 1e-7);
        }
    }

    [Fact]
    public void OneStratumIsFishersTest()
    {
        TwoByTwo table = new(60, 3, 40, 90);
        Assert.Equal(Fisher.LogGreater(factorials, table), StratifiedExact.LogGreater(factorials, [table]), 1e-10);
        Assert.Equal(Fisher.LogTwoSided(factorials, table), StratifiedExact.LogTwoSided(factorials, [table]), 1e-10);
    }

    [Fact]
    public void TheTrendTestSeesPartialResultsAsHalf()
    {
        Assert.Equal(0, CochranArmitage.Z((1, 2, 3), (1, 2, 3)));
        Assert.True(CochranArmitage.Z((0, 2, 3), (3, 2, 0)) > 0);
        Assert.Equal(-CochranArmitage.Z((0, 2, 3), (3, 2, 0)), CochranArmitage.Z((3, 2, 0), (0, 2, 3)), 1e-12);
        Assert.Equal(0, CochranArmitage.Z((0, 0, 0), (3, 2, 1)));
    }

    [Fact]
    public void TheNextCasesAreCountedWithTheDoubtAboutTheRate()
    {
        // A rate of which nothing is known makes every count equally likely.
        var flat = new BetaBinomial(10, new(1, 1));
        Assert.All(Enumerable.Range(0, 11), hits => Assert.Equal(1 / 11.0, Math.Exp(flat.LogProbability(hits)), 1e-12));
        Assert.Equal((10, 10), new BetaBinomial(10, new(1000, 10)).Range(0.8));
    }

    static void Check(TwoByTwo table)
    {
        var chances = Chances(table);
        var all = Choose(table.Rows, table.With);
        Assert.Equal(Log(Sum(chances, x => x >= table.A), all), Fisher.LogGreater(factorials, table), 1e-11);
        Assert.Equal(Log(Sum(chances, x => x <= table.A), all), Fisher.LogLess(factorials, table), 1e-11);
        Assert.Equal(Log(Sum(chances, x => chances[x] <= chances[table.A]), all), Fisher.LogTwoSided(factorials, table), 1e-11);
    }

    static IEnumerable<TwoByTwo[]> SmallStrata()
    {
        yield return [new(3, 1, 2, 6), new(5, 0, 1, 4)];
        yield return [new(0, 4, 3, 2), new(1, 3, 4, 1), new(2, 2, 2, 2)];
        yield return [new(4, 0, 0, 4), new(0, 0, 3, 5), new(6, 1, 0, 7)];
        yield return [new(40, 2, 3, 50), new(20, 1, 9, 30)];
        yield return [new(0, 30, 30, 2), new(1, 20, 25, 0)];
    }

    static Dictionary<int, BigInteger> Chances(TwoByTwo t) =>
        Enumerable.Range(0, t.Rows + 1)
            .Where(x => x <= t.InClass && t.With - x >= 0 && t.With - x <= t.NotInClass)
            .ToDictionary(x => x, x => Choose(t.InClass, x) * Choose(t.NotInClass, t.With - x));

    static Dictionary<int, BigInteger> Combine(Dictionary<int, BigInteger> x, Dictionary<int, BigInteger> y) =>
        x.SelectMany(i => y.Select(j => (Key: i.Key + j.Key, Value: i.Value * j.Value)))
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Value));

    static BigInteger Sum(Dictionary<int, BigInteger> chances, Func<int, bool> chosen) =>
        chances.Where(pair => chosen(pair.Key)).Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Value);

    static BigInteger Choose(int n, int k)
    {
        BigInteger result = 1;
        for (var i = 0; i < k; i++)
            result = result * (n - i) / (i + 1);
        return result;
    }

    static double Log(BigInteger part, BigInteger whole) => BigInteger.Log(part) - BigInteger.Log(whole);
}
