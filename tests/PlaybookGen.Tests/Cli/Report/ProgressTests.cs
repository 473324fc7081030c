using PlaybookGen.Cli;

namespace PlaybookGen.Tests.Cli.Report;

public sealed class ProgressTests
{
    [Fact]
    public void TheStageIsToldWithHowManyAreDone()
    {
        var progress = new Progress();
        var done = 0;
        progress.Begin("Reading", () => done);
        Assert.Equal("Reading", progress.Line);
        done = 12345;
        Assert.Equal("Reading (12,345)", progress.Line);
        progress.Begin("Planning");
        Assert.Equal("Planning", progress.Line);
    }

    [Fact]
    public void MiningTellsATerminalWhatItDoesAndWritesTheSameAsToAPipe()
    {
        using var pipe = new Shell();
        using var terminal = new Shell { IsTerminal = true };
        pipe.Run("init", "content");
        terminal.Run("init", "content");
        var (quiet, shown) = (pipe.Run("mine", "--format", "json"), terminal.Run("mine", "--format", "json"));
        Assert.Equal((ExitCode.Done, ""), (quiet.Code, quiet.Error));
        Assert.Equal(quiet.Out, shown.Out);
        Assert.Contains("Reading the cases", shown.Error, StringComparison.Ordinal);
        Assert.Contains("Looking for patterns", shown.Error, StringComparison.Ordinal);
    }
}
