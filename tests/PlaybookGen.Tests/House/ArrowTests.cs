using System.Xml.Linq;

namespace PlaybookGen.Tests.House;

/// <summary>The arrows between projects form a star: stages know the model and nothing else; the command alone knows them all.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void TheModelKnowsNobody() => Assert.Equal([], ReferencesOf("src/PlaybookGen.Model/PlaybookGen.Model.csproj"));

    [Theory]
    [InlineData("src/PlaybookGen.Content/PlaybookGen.Content.csproj")]
    [InlineData("src/PlaybookGen.Patterns/PlaybookGen.Patterns.csproj")]
    [InlineData("src/PlaybookGen.Site/PlaybookGen.Site.csproj")]
    [InlineData("src/PlaybookGen.Search/PlaybookGen.Search.csproj")]
    [InlineData("themes/default/PlaybookGen.DefaultTheme.csproj")]
    public void AStageKnowsTheModelAlone(string project) => Assert.Equal(["PlaybookGen.Model"], ReferencesOf(project));

    [Fact]
    public void TheCommandKnowsEveryStage() => Assert.Equal(
        ["PlaybookGen.Content", "PlaybookGen.DefaultTheme", "PlaybookGen.Model", "PlaybookGen.Patterns", "PlaybookGen.Search", "PlaybookGen.Site"],
        ReferencesOf("src/PlaybookGen.Cli/PlaybookGen.Cli.csproj"));

    [Fact]
    public void ThereIsNoOtherProgram() => Assert.Equal(
        [
            "src/PlaybookGen.Cli/PlaybookGen.Cli.csproj",
            "src/PlaybookGen.Content/PlaybookGen.Content.csproj",
            "src/PlaybookGen.Model/PlaybookGen.Model.csproj",
            "src/PlaybookGen.Patterns/PlaybookGen.Patterns.csproj",
            "src/PlaybookGen.Search/PlaybookGen.Search.csproj",
            "src/PlaybookGen.Site/PlaybookGen.Site.csproj",
        ],
        Repository.Files("src").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)));

    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
            .Order(StringComparer.Ordinal);
}
