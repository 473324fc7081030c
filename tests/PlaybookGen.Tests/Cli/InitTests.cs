using PlaybookGen.Cli;
using YamlDotNet.RepresentationModel;

namespace PlaybookGen.Tests.Cli;

public sealed class InitTests
{
    [Fact]
    public void ANewLibraryHasItsWorkflowsAndItsVocabulary()
    {
        using var shell = new Shell();
        Assert.Equal(
            new Answer(ExitCode.Done, "Wrote 10 files to library. Next:\n  playbook new case first-case --content library\n  playbook serve --content library\n", ""),
            shell.Run("init", "library"));
        Assert.Equal(
            [
                ".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitignore", "README.md", "site.yaml",
                "taxonomy/conditions.yaml", "taxonomy/industries.yaml", "taxonomy/obstacles.yaml", "taxonomy/outcomes.yaml", "taxonomy/tactics.yaml",
            ],
            shell.Files("library"));
    }

    [Theory]
    [InlineData(PlaybookGen.Model.Language.English)]
    [InlineData(PlaybookGen.Model.Language.Japanese)]
    public void ANewLibraryBuildsWithoutAWarning(PlaybookGen.Model.Language language)
    {
        using var shell = new Shell { Language = language };
        shell.Run("init", "library");
        var answer = shell.Run("build", "--strict", "--content", "library");
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Error));
    }

    [Fact]
    public void AFolderInUseIsLeftAlone()
    {
        using var shell = new Shell();
        shell.Write("library/notes.txt", "mine");
        Assert.Equal(
            new Answer(ExitCode.CouldNotRun, "", "playbook: error PB9057: 'library' is not empty.\n  Fix: Name a new or an empty folder.\n"),
            shell.Run("init", "library"));
        Assert.Equal(["notes.txt"], shell.Files("library"));
    }

    [Fact]
    public void AnEmptyGitRepositoryIsAGoodPlace()
    {
        using var shell = new Shell();
        shell.Write("library/.git/HEAD", "");
        Assert.Equal(ExitCode.Done, shell.Run("init", "library").Code);
    }

    [Theory]
    [InlineData("check", "check --content . --format github|diff \"origin/$BASE\" . --format markdown >> \"$GITHUB_STEP_SUMMARY\"\n|build --content .")]
    [InlineData("publish", "build --content . --base-url \"$BASE_URL/\"")]
    public void TheWorkflowsRunTheCommand(string name, string commands)
    {
        var text = StarterFiles.In(PlaybookGen.Model.Language.English).Single(file => file.Path == $".github/workflows/{name}.yml").Text;
        var yaml = new YamlStream();
        using var reader = new StringReader(text);
        yaml.Load(reader);
        var job = ((YamlMappingNode)yaml.Documents[0].RootNode["jobs"]).Children.Values.Single();
        Assert.Equal(
            commands.Split('|'),
            ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>()
                .Where(step => step.Children.ContainsKey("run") && step["run"].ToString().Contains(" -- ", StringComparison.Ordinal))
                .Select(step => step["run"].ToString().Split(" -- ")[1]));
    }
}
