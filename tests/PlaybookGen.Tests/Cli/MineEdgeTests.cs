using PlaybookGen.Cli;
using PlaybookGen.Tests.Patterns.Itemsets;

namespace PlaybookGen.Tests.Cli;

/// <summary>Files of transactions as they come: the awkward ones too.</summary>
public sealed class MineEdgeTests : IDisposable
{
    /// <summary>Two significant sets in opposite directions: item 1 goes with label 1, item 2 with label 0.</summary>
    private const string TwoKinds = "1\n1\n1\n1\n1\n1\n2\n2\n2\n2\n2\n2\n";
    private const string OnesThenZeros = "1\n1\n1\n1\n1\n1\n0\n0\n0\n0\n0\n0\n";

    private readonly Shell shell = new();

    [Theory]
    [InlineData("0\n0 1\n", "0 (2)\n0 1 (1)\n")] // item 0, and an item in every row
    [InlineData("3\n\n\n3 4\n", "3 (2)\n3 4 (1)\n")] // empty lines are transactions without items
    [InlineData("7 7 5 7\n5 5\n", "5 (2)\n5 7 (1)\n")] // an item written twice counts once
    [InlineData("9 8\n", "8 9 (1)\n")] // one row
    [InlineData("", "")] // no row
    [InlineData("\n\n", "")] // no item
    [InlineData("1 2\r\n2\r\n", "1 2 (1)\n2 (2)\n")] // line ends of Windows
    [InlineData("\uFEFF1 2\n2\n", "1 2 (1)\n2 (2)\n")] // a byte order mark
    [InlineData("1 2\n2", "1 2 (1)\n2 (2)\n")] // no line end at the end
    [InlineData(" 1\t2 \n2\n", "1 2 (1)\n2 (2)\n")] // tabs, and spaces around
    [InlineData("2147483647 2\n2\n", "2 (2)\n2 2147483647 (1)\n")] // the largest id
    [InlineData("007 2\n2\n", "2 (2)\n2 7 (1)\n")] // zeros before a number
    public void EveryFormOfTransactionsIsRead(string transactions, string sets)
    {
        shell.Write("t.dat", transactions);
        Assert.Equal(new Answer(ExitCode.Done, sets, ""), shell.Run("mine", "--transactions", "t.dat", "--min-support", "1", "--closed", "--format", "sets"));
        Assert.Equal(new Answer(ExitCode.Done, $"{sets.Count(sign => sign == '\n')}\n", ""), shell.Run("mine", "--transactions", "t.dat", "--min-support", "1"));
    }

    [Fact]
    public void ASupportAboveTheNumberOfRowsFindsNothing()
    {
        shell.Write("t.dat", "1\n1\n");
        Assert.Equal(new Answer(ExitCode.Done, "", ""), shell.Run("mine", "--transactions", "t.dat", "--min-support", "3", "--format", "sets"));
    }

    [Theory]
    [InlineData("1 2\n3 -4\n", "t.dat:2:3: error PB9071: '-4' is no whole number of 0 or more.")]
    [InlineData("1 2\n3 4.5\n", "t.dat:2:3: error PB9071: '4.5' is no whole number of 0 or more.")]
    [InlineData("1 2\r\nsugar\r\n", "t.dat:2:1: error PB9071: 'sugar' is no whole number of 0 or more.")]
    [InlineData("1,2\n", "t.dat:1:1: error PB9071: '1,2' is no whole number of 0 or more.")]
    [InlineData("1\n1 2147483648\n", "t.dat:2:3: error PB9072: The item number '2147483648' is too large.")]
    [InlineData("1 99999999999999999999999\n", "t.dat:1:3: error PB9072: The item number '99999999999999999999999' is too large.")]
    public void WhatIsNoItemIsNamedWithLineAndColumn(string transactions, string message)
    {
        shell.Write("t.dat", transactions);
        var answer = shell.Run("mine", "--transactions", "t.dat", "--min-support", "1");
        Assert.Equal((ExitCode.CouldNotRun, "", message), (answer.Code, answer.Out, answer.Error.Split('\n')[0]));
    }

    [Theory]
    [InlineData("--transactions", "folder", "--labels", "l.txt")]
    [InlineData("--transactions", "t.dat", "--labels", "folder")]
    [InlineData("--transactions", "t.dat", "--labels", "l.txt", "--strata", "folder")]
    public void AFolderInPlaceOfAFileIsCalledOne(params string[] arguments)
    {
        shell.Write("folder/file.txt", "");
        shell.Write("t.dat", "1\n2\n");
        shell.Write("l.txt", "1\n0\n");
        var option = arguments[Array.IndexOf(arguments, "folder") - 1];
        var answer = shell.Run(["mine", .. arguments]);
        Assert.Equal(
            (ExitCode.CouldNotRun, "", $"playbook: error PB9080: 'folder' for '{option}' is a folder.\n  Fix: Name one file in it.\n"),
            (answer.Code, answer.Out, answer.Error));
    }

    [Theory]
    [InlineData("1\n", "l.txt:1:1: error PB9075: It has 1 line for 2 transactions.")]
    [InlineData("1\n0\n1\n", "l.txt:3:1: error PB9075: It has 3 lines for 2 transactions.")]
    public void LabelsAndStrataOfAnotherLengthAreRefused(string lines, string message)
    {
        shell.Write("t.dat", "1\n2\n");
        shell.Write("two.txt", "1\n0\n");
        shell.Write("l.txt", lines);
        Assert.Equal(message, shell.Run("mine", "--transactions", "t.dat", "--labels", "l.txt").Error.Split('\n')[0]);
        Assert.Equal(message, shell.Run("mine", "--transactions", "t.dat", "--labels", "two.txt", "--strata", "l.txt").Error.Split('\n')[0]);
    }

    [Fact]
    public void OneTransactionIsOneTransaction()
    {
        shell.Write("t.dat", "1\n");
        shell.Write("l.txt", "1\n0\n");
        Assert.Equal("l.txt:2:1: error PB9075: It has 2 lines for 1 transaction.", shell.Run("mine", "--transactions", "t.dat", "--labels", "l.txt").Error.Split('\n')[0]);
    }

    [Theory]
    [InlineData("lamp", "1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n")]
    [InlineData("lamp", "0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n")]
    [InlineData("westfall-young", "1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n")]
    [InlineData("westfall-young", "0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n")]
    public void LabelsThatAreAllEqualProveNothing(string correction, string labels) =>
        Assert.Contains("\"testable\": 0,", Labelled(TwoKinds, labels, correction), StringComparison.Ordinal);

    [Theory]
    [InlineData("lamp")]
    [InlineData("westfall-young")]
    public void OneRowProvesNothing(string correction) => Assert.Contains("\"significant\": 0,", Labelled("5 7\n", "1\n", correction), StringComparison.Ordinal);

    [Fact]
    public void LampLooksForMoreOfTheLabelAndWestfallYoungForFewerToo()
    {
        Assert.Contains("\"significant\": 1,", Labelled(TwoKinds, OnesThenZeros, "lamp"), StringComparison.Ordinal);
        Assert.Contains("\"significant\": 2,", Labelled(TwoKinds, OnesThenZeros, "westfall-young"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void LabelsAndStrataOfWindowsAreRead(string lineEnd, string mark)
    {
        string Written(string text) => mark + text.Replace("\n", lineEnd, StringComparison.Ordinal);
        Assert.Equal(Labelled(TwoKinds, OnesThenZeros, "lamp", "north\n" + OnesThenZeros[2..]), Labelled(Written(TwoKinds), Written(OnesThenZeros), "lamp", Written("north\n" + OnesThenZeros[2..])));
    }

    [Fact]
    public void TheSameSetsAreFoundAsByTheStupidWay()
    {
        foreach (var rows in RandomLibrary.Many().Concat(RandomLibrary.Seeded(5000, 80)))
        {
            shell.Write("t.dat", string.Concat(rows.Select(row => string.Join(' ', Enumerable.Reverse(row)) + "\n")));
            var answer = shell.Run("mine", "--transactions", "t.dat", "--min-support", "2", "--format", "sets");
            Assert.Equal(string.Concat(NaiveItemsets.Closed(rows, 2).Select(line => line + "\n")), answer.Out);
        }
    }

    [Fact]
    public void HelpTellsWhatEachNumberMeansAndWhichTestIsOneSided()
    {
        var help = shell.Run("mine", "--help").Out;
        Assert.All(
            ["alpha", "sigma", "testable", "delta", "significant", "patterns", "items", "a, b", "c, d", "p, log10p"],
            field => Assert.Contains($"\n  {field} ", help, StringComparison.Ordinal));
        Assert.Contains("  lamp            One-sided: more of label 1 with the set than without", help, StringComparison.Ordinal);
        Assert.Contains("  westfall-young  Two-sided: more or fewer.", help, StringComparison.Ordinal);
    }

    public void Dispose() => shell.Dispose();

    private string Labelled(string transactions, string labels, string correction, string? strata = null)
    {
        shell.Write("t.dat", transactions);
        shell.Write("l.txt", labels);
        if (strata is not null)
            shell.Write("s.txt", strata);
        var answer = shell.Run(["mine", "--transactions", "t.dat", "--labels", "l.txt", "--correction", correction, "--permutations", "999", .. strata is null ? Array.Empty<string>() : ["--strata", "s.txt"]]);
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Error));
        return answer.Out;
    }
}
