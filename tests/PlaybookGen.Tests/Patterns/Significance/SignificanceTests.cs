using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;
using PlaybookGen.Tests.Patterns.Itemsets;

namespace PlaybookGen.Tests.Patterns.Significance;

public sealed class SignificanceTests
{
    [Fact]
    public void LampGivesTheThresholdAndTheSetsOfTheStupidWay()
    {
        foreach (var (rows, labels) in Labelled())
        {
            foreach (var alpha in new[] { 0.05, 0.3 })
            {
                var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), labels, null);
                Assert.Equal(NaiveSignificance.Lamp(rows, labels, alpha), Text(Lamp.Search(library, alpha)));
            }
        }
    }

    [Fact]
    public void LampOverStrataGivesTheThresholdAndTheSetsOfTheStupidWay()
    {
        foreach (var (rows, labels) in Labelled())
        {
            var strata = labels.Select((_, row) => row % 3).ToArray();
            foreach (var alpha in new[] { 0.05, 0.3 })
            {
                var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), labels, strata);
                if (library.Transactions.ItemCount == rows.SelectMany(row => row).Distinct().Count())
                    Assert.Equal(NaiveSignificance.StratifiedLamp(rows, labels, strata, alpha), Text(Lamp.Search(library, alpha)));
            }
        }
    }

    [Fact]
    public void AnItemOfEveryRowStaysInTheSetsAndTheItemOfAStratumLeaves()
    {
        // Item 9 stands everywhere, item 5 in the first stratum alone; item 1 goes with the label.
        var rows = Enumerable.Range(0, 60).Select(row => (int[])[.. row % 2 == 0 ? [1] : Array.Empty<int>(), .. row < 30 ? [5] : Array.Empty<int>(), 9]).ToList();
        var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), [.. rows.Select(row => row.Contains(1))], [.. rows.Select((_, row) => row / 30)]);
        Assert.Equal(["1 9"], Lamp.Search(library, 0.05).Sets.Select(set => string.Join(' ', set.Ids)));
    }

    [Fact]
    public void WithAStratumForEachRowNothingCanBeCompared()
    {
        var rows = Enumerable.Range(0, 40).Select(row => new[] { row % 3, 3 + row % 2 }).ToList();
        var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), [.. rows.Select((_, row) => row % 2 == 0)], [.. Enumerable.Range(0, 40)]);
        Assert.Empty(Lamp.Search(library, 0.05).Sets);
        Assert.Empty(WestfallYoung.Search(library, 0.05, 200, Alternative.TwoSided).Sets);
    }

    [Fact]
    public void ShufflingsGiveTheThresholdOfTheStupidWay()
    {
        foreach (var (rows, labels) in Labelled())
        {
            var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), labels, null);
            foreach (var alternative in Enum.GetValues<Alternative>())
            {
                var shuffled = new PermutedLabels(library.Labels, library.Strata, 99, 5);
                Assert.Equal(
                    NaiveSignificance.ShufflesDelta(library, shuffled, 0.2, alternative),
                    WestfallYoung.Search(library, 0.2, 99, alternative, 5).Delta,
                    1e-9);
            }
        }
    }

    [Fact]
    public void TheOrderOfTheRowsChangesNothing()
    {
        var random = new FixedRandom(8);
        foreach (var (rows, labels) in Labelled().Take(40))
        {
            var order = Enumerable.Range(0, rows.Count).OrderBy(_ => random.Next()).ToArray();
            var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), labels, null);
            var turned = LabelledTransactions.Of(
                RandomLibrary.Transactions([.. order.Select(row => rows[row])]), [.. order.Select(row => labels[row])], null);
            Assert.Equal(
                Text(WestfallYoung.Search(library, 0.2, 99, Alternative.Greater)),
                Text(WestfallYoung.Search(turned, 0.2, 99, Alternative.Greater)));
        }
    }

    [Fact]
    public void LabelsThatAreAllEqualGiveNoPattern()
    {
        var rows = Enumerable.Range(0, 30).Select(row => new[] { 1, 2 + row % 5 }).ToList();
        foreach (var label in new[] { true, false })
        {
            var library = LabelledTransactions.Of(RandomLibrary.Transactions(rows), [.. rows.Select(_ => label)], null);
            Assert.Empty(Lamp.Search(library, 0.05).Sets);
            Assert.Empty(WestfallYoung.Search(library, 0.05, 200, Alternative.TwoSided).Sets);
        }
    }

    [Fact]
    public void ShufflesKeepTheNumberOfPositivesOfEachStratum()
    {
        bool[] labels = [true, false, false, true, true, true, true, false];
        int[] strata = [0, 0, 0, 1, 1, 1, 1, 1];
        var shuffled = new PermutedLabels(labels, strata, 512, 3);
        var block = shuffled.Block(0);
        var counter = new int[8];
        for (var j = 0; j < 512; j++)
        {
            var positive = new bool[8];
            for (var row = 0; row < 8; row++)
            {
                positive[row] = (block[row * 8 + (j >> 6)] >> j & 1) != 0;
                counter[row] += positive[row] ? 1 : 0;
            }
            Assert.Equal(1, positive.Take(3).Count(x => x));
            Assert.Equal(4, positive.Skip(3).Count(x => x));
        }
        Assert.All(counter[..3], count => Assert.InRange(count, 512 / 3 - 60, 512 / 3 + 60));
        Assert.All(counter[3..], count => Assert.InRange(count, 512 * 4 / 5 - 60, 512 * 4 / 5 + 60));
    }

    static string Text(SignificanceResult result) => NaiveSignificance.Text(
        result.Testable, result.Delta, result.Sets.Select(set => ((IReadOnlyList<int>)set.Ids, set.Table, set.P)));

    static IEnumerable<(List<int[]> Rows, bool[] Labels)> Labelled()
    {
        var random = new FixedRandom(77);
        foreach (var rows in RandomLibrary.Many().Concat(RandomLibrary.Wide()))
        {
            // Labels lean on item 0, so that something is there to be found.
            yield return (rows, [.. rows.Select(row => random.Fraction() < (row.Contains(0) ? 0.75 : 0.25))]);
        }
    }
}
