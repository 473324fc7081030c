using System.Text;
using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.Itemsets;

public sealed class ItemsetLinesTests
{
    [Fact]
    public void IdsOfAnyLengthStandInOrderAndTheirLinesAreSortedBytewise()
    {
        var transactions = Transactions.Of([[0, 2, 10, 100, int.MaxValue]]);
        var lines = new ItemsetLines(transactions, 1);
        foreach (int[] items in (int[][])[[1], [4, 0], [3, 1], [1, 2], [2], [4, 3, 2, 1, 0], [0], [3]])
            lines.Add(items, 1);
        Assert.Equal(
            "0 (1)\n0 2 10 100 2147483647 (1)\n0 2147483647 (1)\n10 (1)\n100 (1)\n2 (1)\n2 10 (1)\n2 100 (1)\n",
            Written(lines));
    }

    [Fact]
    public void NothingCollectedGivesNoLine() => Assert.Equal("", Written(new(Transactions.Of([]), 1)));

    [Fact]
    public void ManyLongSetsThatBeginAlikeAreSortedAsTheirTextsAre()
    {
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var random = new FixedRandom(seed);
            var items = 1 + random.Below(120);
            var transactions = Transactions.Of([Enumerable.Range(0, items).Select(item => 7 * item)]);
            var sets = Enumerable.Range(0, 400).Select(_ => Set(random, items)).DistinctBy(set => string.Join(' ', set)).ToList();
            var lines = new ItemsetLines(transactions, 1);
            foreach (var set in sets)
                lines.Add([.. Enumerable.Reverse(set)], set.Length);
            Assert.Equal(
                sets.Select(set => string.Join(' ', set.Select(item => 7 * item)) + $" ({set.Length})").Order(StringComparer.Ordinal),
                Written(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(sets.Count, lines.Count);
        }
    }

    [Fact]
    public void TextIsTheSameAsBytes()
    {
        // More than one buffer of lines.
        var transactions = Transactions.Of([Enumerable.Range(0, 15)]);
        var lines = new ItemsetLines(transactions, 1);
        for (var bits = 1; bits < 1 << 15; bits++)
            lines.Add([.. Enumerable.Range(0, 15).Where(item => (bits >> item & 1) != 0)], bits);
        using var text = new StringWriter();
        lines.WriteTo(text);
        Assert.Equal(Written(lines), text.ToString());
        Assert.Equal((1 << 15) - 1, text.ToString().Count(sign => sign == '\n'));
    }

    /// <summary>Nearly all of the first items, so that many sets differ late only.</summary>
    static int[] Set(FixedRandom random, int items)
    {
        var set = Enumerable.Range(0, items).Where(item => random.Below(1 + item) < 1 || random.Below(10) > 0).ToArray();
        return set.Length == 0 ? [0] : set;
    }

    static string Written(ItemsetLines lines)
    {
        using var bytes = new MemoryStream();
        lines.CopyTo(bytes);
        return Encoding.ASCII.GetString(bytes.ToArray());
    }
}
