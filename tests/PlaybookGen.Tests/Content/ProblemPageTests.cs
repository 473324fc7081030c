using System.Text.RegularExpressions;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>Each message about the content has a page, tests/specs/problems/PBnnnn.md, and says exactly what stands there.</summary>
public sealed partial class ProblemPageTests
{
    private static readonly string Base = Path.Combine(Repository.Root, "tests", "specs", "base");

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs", "problems");

    private static readonly IReadOnlyList<string> Codes =
        [.. Directory.EnumerateFiles(Folder, "PB1*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages() => [.. Codes];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ABadExampleGetsExactlyTheMessageOfItsPage(string code)
    {
        var page = ProblemPage.Parse(code, Repository.Read($"tests/specs/problems/{code}.md"));

        if (Environment.GetEnvironmentVariable("PLAYBOOK_ACCEPT") == "1")
            Accept(code, page);
        AssertSaid(page.Japanese, ProblemPage.Say(page.Before, Base, Language.Japanese));
        AssertSaid(page.English, ProblemPage.Say(page.Before, Base, Language.English));
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
        Codes);

    /// <summary>Fills a page whose messages are still to be written: each stands as <c>X</c>.</summary>
    private static void Accept(string code, ProblemPage page)
    {
        var path = Path.Combine(Folder, code + ".md");
        var text = File.ReadAllText(path);
        foreach (var language in new[] { Language.Japanese, Language.English })
            text = new Regex("```text\nX\n```").Replace(text, $"```text\n{ProblemPage.Say(page.Before, Base, language).Replace("$", "$$", StringComparison.Ordinal)}```", 1);
        File.WriteAllText(path, text);
    }

    /// <summary>A page that begins with an ellipsis shows the end of what is said.</summary>
    private static void AssertSaid(string expected, string actual)
    {
        if (expected.StartsWith("…\n", StringComparison.Ordinal))
            Assert.EndsWith(expected[2..], actual, StringComparison.Ordinal);
        else
            Assert.Equal(expected, actual);
    }

    [GeneratedRegex("\"(PB1\\d{3})\"")]
    private static partial Regex Code();
}
