using System.Text;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Tests.Patterns.Itemsets;

public sealed class ClosedMinerTests
{
    [Fact]
    public void ClosedSetsAreThoseOfTheStupidWay()
    {
        foreach (var rows in RandomLibrary.Many())
        {
            for (var minSupport = 1; minSupport <= 3; minSupport++)
                Assert.Equal(NaiveItemsets.Closed(rows, minSupport), Closed(rows, minSupport));
        }
    }

    [Fact]
    public void ClosedSetsOfMoreThan64ItemsAreThoseOfTheStupidWay()
    {
        foreach (var rows in RandomLibrary.Wide())
            Assert.Equal(NaiveItemsets.Closed(rows, 2), Closed(rows, 2));
    }

    [Fact]
    public void TheOrderOfTheRowsChangesNothing()
    {
        foreach (var rows in RandomLibrary.Wide())
            Assert.Equal(Closed(rows, 2), Closed([.. Enumerable.Reverse(rows)], 2));
    }

    [Fact]
    public void AnItemInEveryRowIsPartOfEveryClosedSet() =>
        Assert.Equal(["0 (3)", "0 4 (2)", "0 4 9 (1)"], Closed([[0], [4, 0], [9, 4, 0]], 1));

    [Fact]
    public void MoreRowsThanThereAreGiveNothing() => Assert.Empty(Closed([[1, 2], [1]], 3));

    [Fact]
    public void PositiveRowsAreCountedWithTheSupport()
    {
        var found = new List<string>();
        ClosedMiner.Mine(
            Transactions.Of([[1, 2], [1], [1, 2], [2]]),
            [true, true, false, false],
            1,
            (_, items, weight) => found.Add($"{items.Length}: {RowWeight.Support(weight)} {RowWeight.Positives(weight)}"));
        Assert.Equal(["1: 3 1", "1: 3 2", "2: 2 1"], found.Order());
    }

    [Fact]
    public void ARaisedSupportLeavesOutWhatIsRarer()
    {
        foreach (var rows in RandomLibrary.Many())
        {
            var lines = new HashSet<string>();
            var transactions = Transactions.Of(rows);
            ClosedMiner.Mine(transactions, null, 1, (search, items, weight) =>
            {
                search.MinSupport = 3;
                lines.Add(Line(transactions, items, RowWeight.Support(weight)));
            });
            Assert.Superset(NaiveItemsets.Closed(rows, 3).ToHashSet(), lines);
        }
    }

    static List<string> Closed(List<int[]> rows, int minSupport)
    {
        var transactions = Transactions.Of(rows);
        var lines = new ItemsetLines(transactions, minSupport);
        ClosedMiner.Mine(transactions, minSupport, (items, weight) => lines.Add(items, RowWeight.Support(weight)));
        using var text = new MemoryStream();
        lines.CopyTo(text);
        return [.. Encoding.ASCII.GetString(text.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    static string Line(Transactions transactions, ReadOnlySpan<int> items, int support) =>
        string.Join(' ', items.ToArray().Select(transactions.IdOf).Order()) + $" ({support})";
}
