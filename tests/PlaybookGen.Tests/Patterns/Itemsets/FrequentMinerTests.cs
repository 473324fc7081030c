using System.Numerics;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Tests.Patterns.Itemsets;

public sealed class FrequentMinerTests
{
    [Fact]
    public void FrequentSetsAreThoseOfTheStupidWay()
    {
        foreach (var rows in RandomLibrary.Many())
        {
            for (var minSupport = 1; minSupport <= 3; minSupport++)
            {
                var expected = NaiveItemsets.Frequent(rows, minSupport);
                Assert.Equal(expected, Frequent(rows, minSupport));
                Assert.Equal(expected.Count, FrequentMiner.Count(Transactions.Of(rows), minSupport));
            }
        }
    }

    [Fact]
    public void OneRowOfAHundredItemsHasTwoToTheHundredSetsLessTheEmptyOne() =>
        Assert.Equal(BigInteger.Pow(2, 100) - 1, FrequentMiner.Count(Transactions.Of([Enumerable.Range(0, 100)]), 1));

    [Fact]
    public void SetsAmongMoreThan64ItemsAreCountedOnce()
    {
        // Two rows that share items 0 to 4: what stands in either, the shared sets once.
        var transactions = Transactions.Of([Enumerable.Range(0, 40), Enumerable.Range(0, 5).Concat(Enumerable.Range(40, 60))]);
        Assert.Equal(BigInteger.Pow(2, 40) + BigInteger.Pow(2, 65) - BigInteger.Pow(2, 5) - 1, FrequentMiner.Count(transactions, 1));
    }

    static List<string> Frequent(List<int[]> rows, int minSupport)
    {
        var lines = new List<string>();
        var transactions = Transactions.Of(rows);
        FrequentMiner.Mine(transactions, minSupport, (required, free, support) =>
        {
            for (var bits = 0; bits < 1 << free.Length; bits++)
            {
                var items = required.ToArray().Concat(free.ToArray().Where((_, i) => (bits >> i & 1) != 0)).ToList();
                if (items.Count > 0)
                    lines.Add(string.Join(' ', items.Select(transactions.IdOf).Order()) + $" ({support})");
            }
        });
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
