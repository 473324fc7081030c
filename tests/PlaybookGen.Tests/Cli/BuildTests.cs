using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly Shell shell = new();

    public BuildTests()
    {
        shell.Run("init", "library");
        shell.Run("new", "case", "acme", "--content", "library");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void AWholeSiteIsWritten()
    {
        var answer = shell.Run("build", "--content", "library");
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Error));
        var files = shell.Files("_site");
        Assert.Equal($"Wrote _site: 1 cases, 0 winning and 0 losing patterns, {files.Count - 1} files. Nothing to mend.\n", answer.Out);
        Assert.Contains("index.html", files);
        Assert.Contains("cases/acme/index.html", files);
        Assert.Contains(".playbook-site", files);
    }

    [Fact]
    public void GoodPointsAreForTheCheckAndNotForTheBuild()
    {
        shell.Write("library/cases/acme.md", shell.Read("library/cases/acme.md").Replace("  tags: [", "  words: We want our evenings back\n  tags: [", StringComparison.Ordinal));
        Assert.Contains("good PB1171", shell.Run("check", "--content", "library").Out, StringComparison.Ordinal);
        Assert.Equal("", shell.Run("build", "--content", "library").Error);
    }

    [Fact]
    public void TheSameContentGivesTheSameBytes()
    {
        shell.Run("build", "--content", "library", "--output", "one");
        shell.Run("build", "--content", "library", "--output", "two");
        Assert.Equal(shell.Files("one"), shell.Files("two"));
        Assert.All(shell.Files("one"), path => Assert.Equal(File.ReadAllBytes(shell.FullPath("one/" + path)), File.ReadAllBytes(shell.FullPath("two/" + path))));
    }

    [Fact]
    public void ContentWithErrorsLeavesTheOldSiteStanding()
    {
        shell.Run("build", "--content", "library");
        var before = shell.Files("_site");
        shell.Write("library/cases/broken.md", "---\ntitle: Broken\n");
        var answer = shell.Run("build", "--content", "library");
        Assert.Equal((ExitCode.ContentHasErrors, ""), (answer.Code, answer.Out));
        Assert.StartsWith("library/cases/broken.md:1:1: must be mended PB1021: ", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 must be mended, 0 better if mended. _site was left as it was.\n", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, shell.Files("_site"));
    }

    [Fact]
    public void AFolderThatIsNoSiteIsNeverReplaced()
    {
        shell.Write("thesis/chapter.txt", "years of work");
        Assert.Equal(
            new Answer(
                ExitCode.CouldNotRun,
                "",
                """
                playbook: error PB9014: The output 'thesis' holds files that this tool did not write.
                  Fix: Name an empty or new folder with --output. If it is an old site, put an empty file '.playbook-site' into it, and it will be replaced.

                """),
            shell.Run("build", "--content", "library", "--output", "thesis"));
        Assert.Equal(["chapter.txt"], shell.Files("thesis"));
    }

    [Theory]
    [InlineData("--as-of", "yesterday", "PB9040: 'yesterday' for '--as-of' is no date.\n  Fix: Write it like 2024, 2024-05 or 2024-05-31.")]
    [InlineData("--base-url", "ftp://example.com/", "PB9041: 'ftp://example.com/' for '--base-url' is no address of a site.\n  Fix: Write it like https://example.github.io/playbook/.")]
    [InlineData("--content", "nowhere", "PB9044: There is no content folder 'nowhere'.\n  Fix: Name the content folder with --content.")]
    public void AWrongValueIsNamedWithARightOne(string option, string value, string message)
    {
        string[] content = option == "--content" ? [] : ["--content", "library"];
        Assert.Equal(new Answer(ExitCode.CouldNotRun, "", $"playbook: error {message}\n"), shell.Run(["build", option, value, .. content]));
        Assert.False(Directory.Exists(shell.FullPath("_site")));
    }

    [Fact]
    public void AnOptionWithoutItsValueIsNamed() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9006: '--output' has no value.
              Fix: Write it as '--output DIR'. playbook build --help describes it.

            """),
        shell.Run("build", "--output"));

    [Fact]
    public void AnOptionGivenTwiceIsNamed() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9007: '--output' is given more than once.
              Fix: Write it once.

            """),
        shell.Run("build", "--output", "a", "--output", "b"));

    [Fact]
    public void TheSiteMayStandInsideALibraryThatIsARepository()
    {
        Assert.Equal(ExitCode.Done, shell.Run("build", "--content", "library", "--output", "library/_site").Code);
        Assert.Equal(ExitCode.Done, shell.Run("build", "--content", "library", "--output", "library/_site").Code);
    }

    [Fact]
    public void ADraftIsBuiltOnlyWhenDraftsAreAskedFor()
    {
        shell.Write("library/drafts/cases/begun.md", shell.Read("library/cases/acme.md"));
        shell.Run("build", "--content", "library");
        Assert.DoesNotContain("cases/begun/index.html", shell.Files("_site"));
        shell.Run("build", "--content", "library", "--drafts");
        Assert.Contains("cases/begun/index.html", shell.Files("_site"));
    }

    [Fact]
    public void AFaultInADraftIsShownWhereTheDraftLies()
    {
        shell.Write("library/drafts/cases/begun.md", "---\ntitle: Begun\n");
        var answer = shell.Run("build", "--content", "library", "--drafts");
        Assert.Equal(ExitCode.ContentHasErrors, answer.Code);
        Assert.StartsWith("library/drafts/cases/begun.md:1:1: must be mended ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ATerminalSeesWhichStageTheBuildIsAt()
    {
        using var terminal = new Shell { IsTerminal = true };
        terminal.Run("init", "library");
        var answer = terminal.Run("build", "--content", "library");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.All(
            ["Reading the cases", "Looking for patterns", "Planning the site", "Drawing the pages", "Indexing for the search", "Writing the data"],
            stage => Assert.Contains(stage, answer.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void APipeSeesNothingOfTheProgress() => Assert.Equal("", shell.Run("build", "--content", "library").Error);
}
