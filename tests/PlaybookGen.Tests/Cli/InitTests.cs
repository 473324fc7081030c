using System.Text.Json;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Tests.House;
using YamlDotNet.RepresentationModel;

namespace PlaybookGen.Tests.Cli;

public sealed class InitTests
{
    [Fact]
    public void ANewLibraryHasItsWorkflowsAndItsVocabulary()
    {
        using var shell = new Shell();
        Assert.Equal(
            new Answer(ExitCode.Done, "Wrote 13 files to library. Next:\n  playbook new case first-case --content library\n  playbook serve --content library\n", ""),
            shell.Run("init", "library"));
        Assert.Equal(
            [
                ".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitignore",
                ".vscode/extensions.json", ".vscode/playbook.code-snippets", ".vscode/settings.json", "README.md", "site.yaml",
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

    [Fact]
    public void EveryYamlFileHasItsSchemaInTheEditor()
    {
        using var settings = JsonDocument.Parse(StarterFiles.In(PlaybookGen.Model.Language.Japanese).Single(file => file.Path == ".vscode/settings.json").Text);
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!);
        Assert.Empty(schemas.Keys.Except(RuleFiles.Paths.Select(path => "./_site/" + path)));
        Assert.Equal(
            ["lifecycle.yaml", "paths/*.yaml", "products/*.yaml", "questions.yaml", "site.yaml",
                "taxonomy/conditions.yaml", "taxonomy/industries.yaml", "taxonomy/obstacles.yaml", "taxonomy/outcomes.yaml", "taxonomy/tactics.yaml"],
            schemas.Values.Order(StringComparer.Ordinal));
        using var ours = JsonDocument.Parse(Repository.Read(".vscode/settings.json"));
        Assert.Equal(
            schemas.Select(one => (one.Key, "content/" + one.Value)),
            ours.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(one => (one.Name, one.Value.GetString()!)));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void TheSnippetOfACaseNamesOnlyKeysOfTheFormat(string language)
    {
        using var snippets = JsonDocument.Parse(Repository.Read($"src/PlaybookGen.Cli/Init/{language}/dot-vscode/playbook.code-snippets"));
        var body = snippets.RootElement.EnumerateObject().First().Value.GetProperty("body").EnumerateArray().Select(line => line.GetString()!);
        var keys = body.Where(line => line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')).Select(line => line.TrimStart(' ', '-', '{').Split(':')[0]);
        Assert.All(keys, key => Assert.True(KnownKeys.Contains(key), key));
    }

    [Theory]
    [InlineData("check", "diff \"origin/$BASE\" . --format markdown >> \"$GITHUB_STEP_SUMMARY\"\n|check --content . --format github|build --content .")]
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

    [Fact]
    public void TheWorkflowsNeedNothingThatAPullRequestFromAForkIsNotGiven() => Assert.All(
        StarterFiles.In(PlaybookGen.Model.Language.English).Where(file => file.Path.EndsWith("check.yml", StringComparison.Ordinal)),
        file =>
        {
            Assert.DoesNotContain("vars.", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("secrets.", file.Text, StringComparison.Ordinal);
            Assert.Contains("permissions:\n  contents: read\n\n", file.Text, StringComparison.Ordinal);
        });
}
