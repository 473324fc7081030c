using System.Globalization;
using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Patterns.Significance;

/// <summary>Results that other programs worked out (tests/data/significance): nothing outside the repository is needed for them.</summary>
public sealed class SignificanceTablesTests
{
    [Fact]
    public void LampFindsWhatThePlainWayFinds()
    {
        foreach (var row in Rows("lamp.tsv"))
        {
            var library = Library(row["library"]);
            var result = Lamp.Search(library, 0.05);
            Assert.Equal(
                string.Join(' ', row["positives"], row["rows"], row["sigma"], row["testable"], row["significant"], row["strongest"]),
                string.Join(' ', library.Positives, library.Rows, result.Sigma, result.Testable, result.Sets.Count, string.Join(' ', result.Sets[0].Ids)));
            Near(Number(row["delta"]), result.Delta);
            Near(Number(row["p"]), Math.Exp(result.Sets[0].LogP));
        }
    }

    [Fact]
    public void ShufflingsDrawTheLineWhereOtherShufflingsDrewIt()
    {
        foreach (var seeds in Rows("westfall-young.tsv").GroupBy(row => row["library"]))
        {
            var deltas = seeds.Select(row => Number(row["delta"])).ToList();
            var result = WestfallYoung.Search(Library(seeds.Key), 0.05, int.Parse(seeds.First()["permutations"], CultureInfo.InvariantCulture), Alternative.TwoSided);
            Assert.InRange(result.Delta, 0.75 * deltas.Min(), 1.25 * deltas.Max());
            Assert.Contains(result.Sets.Count, seeds.Select(row => int.Parse(row["significant"], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void TaronesBoundIsThatOfThePublishedLibraries()
    {
        foreach (var row in Rows("bounds.tsv"))
        {
            var (positives, rows, sigma) = (Whole(row["positives"]), Whole(row["rows"]), Whole(row["sigma"]));
            var bounds = new Testability(new LogFactorials(rows), OfSize(rows, positives), Alternative.Greater);
            Near(Number(row["bound"]), Math.Exp(bounds.LogBound([sigma])));
            Near(Number(row["boundBelow"]), Math.Exp(bounds.LogBound([sigma - 1])));
            Near(Number(row["delta"]), 0.05 / Whole(row["testable"]));
            Assert.True(Math.Exp(bounds.LogBound([sigma])) * Whole(row["testable"]) <= 0.05);
        }
    }

    [Fact]
    public void FishersPOfTheirStrongestSetsIsTheSame()
    {
        foreach (var row in Rows("strongest.tsv"))
        {
            var (positives, rows) = (Whole(row["positives"]), Whole(row["rows"]));
            var logP = Fisher.LogGreater(new LogFactorials(rows), TwoByTwo.Of(rows, positives, Whole(row["support"]), Whole(row["hits"])));
            Assert.Equal(Log10(row["p"]), logP / Math.Log(10), 1e-9);
        }
    }

    static LabelledTransactions Library(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests/data/significance");
        var transactions = TransactionText.Read(File.ReadAllBytes(Path.Combine(folder, name + ".dat"))).Transactions!;
        return LabelledTransactions.Of(transactions, [.. File.ReadAllLines(Path.Combine(folder, name + ".labels")).Select(line => line == "1")], null);
    }

    static LabelledTransactions OfSize(int rows, int positives) =>
        LabelledTransactions.Of(Transactions.Of(Enumerable.Range(0, rows).Select(row => new[] { row % 2 })), [.. Enumerable.Range(0, rows).Select(row => row < positives)], null);

    static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/data/significance", file));
        var names = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    static void Near(double expected, double found) => Assert.InRange(found / expected, 1 - 1e-10, 1 + 1e-10);

    /// <summary>Also of numbers too small for a double, such as 1e-400.</summary>
    static double Log10(string text) => text.Split('e') is [var digits, var power] ? Math.Log10(Number(digits)) + Number(power) : Math.Log10(Number(text));

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
