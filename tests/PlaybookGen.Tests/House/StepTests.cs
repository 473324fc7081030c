namespace PlaybookGen.Tests.House;

/// <summary>What a contributor runs and what the build machine runs are the same steps.</summary>
public sealed class StepTests
{
    private static readonly string[] Steps =
    [
        "dotnet restore",
        "dotnet build --no-restore -warnaserror",
        "dotnet format whitespace --no-restore --verify-no-changes",
        "dotnet test --no-build",
        "dotnet run --no-build --project src/PlaybookGen.Cli -- build --strict --output artifacts/site",
    ];

    [Fact]
    public void TheBuildScriptTakesTheSteps() =>
        Assert.Equal(Steps, Lines("build.ps1").Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)));

    [Fact]
    public void TheBuildMachineTakesTheSameSteps() =>
        Assert.Equal(
            Steps,
            Lines(".ci/run").Where(line => line.StartsWith("step ", StringComparison.Ordinal)).Select(line => line["step ".Length..]));

    [Fact]
    public void EveryStepOfTheBuildScriptIsLookedAt() =>
        Assert.Equal(Steps.Length, Lines("build.ps1").Count(line => line is "if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }" or "exit $LASTEXITCODE"));

    private static IEnumerable<string> Lines(string path) => Repository.Read(path).Split('\n');
}
