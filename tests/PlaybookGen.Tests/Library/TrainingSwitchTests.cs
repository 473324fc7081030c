using System.Text;
using System.Text.Json;
using PlaybookGen.Cli;
using PlaybookGen.Tests.Cli;

namespace PlaybookGen.Tests.Library;

/// <summary>A team that starts its own library takes the training cases away in one stroke.</summary>
public sealed class TrainingSwitchTests
{
    [Fact]
    public void WithoutTheTrainingFolderTheLibraryBuildsAndNamesNoneOfItsCases()
    {
        var content = ShippedLibrary.Copy(path => path.StartsWith("cases/training/", StringComparison.Ordinal));
        using var shell = new Shell();
        var answer = shell.Run("build", "--content", content.FullName, "--output", "site", "--strict");
        content.Delete(recursive: true);
        Assert.True(answer.Code == ExitCode.Done, answer.Out + answer.Error);
        var left = shell.Files("site").Where(path => Encoding.UTF8.GetString(File.ReadAllBytes(shell.FullPath("site/" + path))).Contains("training-", StringComparison.Ordinal));
        Assert.Equal([], left);
    }

    [Fact]
    public void WithTheSwitchInSiteYamlTheTrainingCasesCount()
    {
        var content = ShippedLibrary.Copy(_ => false);
        var site = Path.Combine(content.FullName, "site.yaml");
        File.WriteAllText(site, File.ReadAllText(site).Replace("mining:\n", "mining:\n  count: [published, anonymised, fictional]\n", StringComparison.Ordinal));
        using var shell = new Shell();
        var answer = shell.Run("mine", "--content", content.FullName, "--format", "json");
        content.Delete(recursive: true);
        Assert.True(answer.Code == ExitCode.Done, answer.Out + answer.Error);
        using var patterns = JsonDocument.Parse(answer.Out);
        var found = patterns.RootElement.EnumerateArray().Single(pattern => pattern.GetProperty("id").GetString() == "handover-slot");
        Assert.Equal("replicated", found.GetProperty("grade").GetString());
    }
}
