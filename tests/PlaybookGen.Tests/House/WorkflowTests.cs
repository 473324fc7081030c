using YamlDotNet.RepresentationModel;

namespace PlaybookGen.Tests.House;

/// <summary>The workflows are read as YAML, so that a slip of indentation shows here and not after a push.</summary>
public sealed class WorkflowTests
{
    [Theory]
    [InlineData(".github/workflows/check.yml", "pull_request", "test", ".ci/run")]
    [InlineData(".github/workflows/check.yml", "pull_request", "content", "dotnet build src/PlaybookGen.Cli --configuration Release|dotnet run --no-build --configuration Release --project src/PlaybookGen.Cli -- diff \"origin/$BASE\" --format markdown >> \"$GITHUB_STEP_SUMMARY\"\n|dotnet run --no-build --configuration Release --project src/PlaybookGen.Cli -- check --format github|dotnet run --no-build --configuration Release --project src/PlaybookGen.Cli -- build")]
    [InlineData(".github/workflows/publish.yml", "push", "publish", "dotnet run --configuration Release --project src/PlaybookGen.Cli -- build --base-url \"$BASE_URL/\"")]
    public void AWorkflowRunsItsCommands(string path, string trigger, string job, string commands)
    {
        var workflow = Root(path);
        Assert.Contains(trigger, ((YamlMappingNode)workflow["on"]).Children.Keys.Select(key => key.ToString()));
        var steps = (YamlSequenceNode)workflow["jobs"][job]["steps"];
        Assert.Equal(
            commands.Split('|'),
            steps.Cast<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()));
    }

    [Theory]
    [InlineData(".github/workflows/check.yml", "contents: read")]
    [InlineData(".github/workflows/publish.yml", "contents: read, pages: write, id-token: write")]
    public void AWorkflowAsksForNoMoreThanItNeeds(string path, string permissions) => Assert.Equal(
        permissions,
        string.Join(", ", ((YamlMappingNode)Root(path)["permissions"]).Children.Select(pair => $"{pair.Key}: {pair.Value}")));

    private static YamlNode Root(string path)
    {
        var yaml = new YamlStream();
        using var reader = new StringReader(Repository.Read(path));
        yaml.Load(reader);
        return yaml.Documents.Single().RootNode;
    }
}
