using System.Text.RegularExpressions;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>Each message about the content has a page, tests/specs/problems/PBnnnn.md, and says exactly what stands there.</summary>
public sealed partial class ProblemPageTests
{
    private static readonly string Base = Path.Combine(Repository.Root, "tests", "specs", "base");

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs", "problems");

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "PB1*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ABadExampleGetsExactlyTheMessageOfItsPage(string code)
    {
        var page = ProblemPage.Parse(code, Repository.Read($"tests/specs/problems/{code}.md"));

        Assert.Equal(page.Japanese, ProblemPage.Say(page.Before, Base, Language.Japanese), ignoreLineEndingDifferences: true);
        Assert.Equal(page.English, ProblemPage.Say(page.Before, Base, Language.English), ignoreLineEndingDifferences: true);
        Assert.Contains(code, page.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheCorrectedExampleIsReadInSilence(string code)
    {
        if (ProblemPage.Parse(code, Repository.Read($"tests/specs/problems/{code}.md")).After is { } after)
            Assert.Equal("", ProblemPage.Say(after, Base, Language.Japanese));
        else
            Assert.StartsWith("PB117", code, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMessageAboutTheContentHasItsPageAndEveryPageItsMessage() => Assert.Equal(
        Repository.Files("src/PlaybookGen.Model/Problems").SelectMany(path => Code().Matches(Repository.Read(path))).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal),
        Pages().Select(row => row.Data));

    [GeneratedRegex("\"(PB1\\d{3})\"")]
    private static partial Regex Code();
}
