using PlaybookGen.Cli;

namespace PlaybookGen.Tests.Cli;

public sealed class MineTransactionsTests
{
    [Fact]
    public void ClosedSetsAreCountedOrWrittenInOrder()
    {
        using var shell = new Shell();
        shell.Write("t.dat", "0 2 10\n\n2 2 0\n2\n");
        Assert.Equal(new Answer(ExitCode.Done, "3\n", ""), shell.Run("mine", "--transactions", "t.dat", "--min-support", "1"));
        Assert.Equal(
            new Answer(ExitCode.Done, "0 2 (2)\n0 2 10 (1)\n2 (3)\n", ""),
            shell.Run("mine", "--transactions", "t.dat", "--min-support", "1", "--closed", "--format", "sets"));
    }

    [Fact]
    public void AllFrequentSetsAreCountedOrWrittenInOrder()
    {
        using var shell = new Shell();
        shell.Write("t.dat", "0 2 10\n0 2\n");
        Assert.Equal(new Answer(ExitCode.Done, "7\n", ""), shell.Run("mine", "--transactions", "t.dat", "--min-support", "1", "--all"));
        Assert.Equal(
            new Answer(ExitCode.Done, "0 (2)\n0 2 (2)\n2 (2)\n", ""),
            shell.Run("mine", "--transactions", "t.dat", "--min-support", "2", "--all", "--format", "sets"));
    }

    [Fact]
    public void SignificantSetsAreWrittenAsJson()
    {
        using var shell = new Shell();
        shell.Write("t.dat", string.Concat(Enumerable.Repeat("1\n", 6)) + string.Concat(Enumerable.Repeat("2\n", 6)) + "\n");
        shell.Write("t.labels", string.Concat(Enumerable.Repeat("1\n", 6)) + string.Concat(Enumerable.Repeat("0\n", 6)));
        var answer = shell.Run("mine", "--transactions", "t.dat", "--labels", "t.labels");
        Assert.Equal(
            """
            {
              "alpha": 0.05,
              "sigma": 5,
              "testable": 2,
              "delta": 0.025,
              "significant": 1,
              "patterns": [
                {
                  "items": [
                    1
                  ],
                  "a": 6,
                  "b": 0,
                  "c": 0,
                  "d": 6,
                  "p": 0.00108225108225108,
                  "log10p": -2.96567197122
                }
              ]
            }

            """,
            answer.Out);
    }

    [Fact]
    public void AWrongNumberIsShownAtItsPlace()
    {
        using var shell = new Shell();
        shell.Write("t.dat", "1 2\n3 x\n");
        var answer = shell.Run("mine", "--transactions", "t.dat", "--min-support", "1");
        Assert.Equal(ExitCode.CouldNotRun, answer.Code);
        Assert.StartsWith("t.dat:2:3: error PB9071: 'x' is no whole number of 0 or more.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PB9070", "--transactions", "none.dat", "--min-support", "1")]
    [InlineData("PB9073", "--transactions", "t.dat", "--labels", "two.labels")]
    [InlineData("PB9075", "--transactions", "t.dat", "--labels", "short.labels")]
    [InlineData("PB9076", "--transactions", "t.dat")]
    [InlineData("PB9076", "--closed")]
    [InlineData("PB9076", "--transactions", "t.dat", "--min-support", "1", "--strata", "t.dat")]
    [InlineData("PB9077", "--transactions", "t.dat", "--min-support", "1", "--closed", "--all")]
    [InlineData("PB9078", "--transactions", "t.dat", "--labels", "t.labels", "--alpha", "2")]
    [InlineData("PB9042", "--transactions", "t.dat", "--min-support", "0")]
    public void WrongUseIsRefused(string code, params string[] arguments)
    {
        using var shell = new Shell();
        shell.Write("t.dat", "1 2\n1\n");
        shell.Write("t.labels", "1\n0\n");
        shell.Write("two.labels", "1\n2\n");
        shell.Write("short.labels", "1\n");
        var answer = shell.Run(["mine", .. arguments]);
        Assert.Equal(ExitCode.CouldNotRun, answer.Code);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
    }
}
