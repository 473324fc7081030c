using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Published;
using PlaybookGen.Site;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Tests.Site.Rendering;

public class SiteRendererTests
{
    [Fact]
    public void NoLinkOfTheWholeSiteIsDead()
    {
        var problems = new ProblemList();
        _ = Render(SmallLibrary.Playbook, SmallLibrary.Patterns, problems);

        Assert.Empty(problems.Sorted.Select(problem => problem.At + " " + problem.Message.En));
    }

    [Fact]
    public void AnEmptyLibraryIsASiteToo()
    {
        var problems = new ProblemList();
        var empty = new Playbook { Site = new SiteSettings { Title = "Empty", Language = Language.English } };
        var files = Render(empty, PatternSet.None, problems);

        Assert.Empty(problems.Sorted);
        Assert.Equal(
            [
                "404.html", "cases/index.html", "contribute/index.html", "index.html", "losing/index.html", "patterns/index.html", "plan/index.html", "search/index.html", "search/titles/index.html",
                "tools/cs-metric/index.html", "tools/customer-year/index.html", "tools/drivers/index.html", "tools/goal-sheet/index.html", "tools/index.html", "tools/inversion/index.html", "tools/plan-check/index.html",
                "tools/review/index.html", "tools/stakeholders/index.html", "tools/targets/index.html",
            ],
            files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryBuildGivesTheSameBytes()
    {
        var first = Render(SmallLibrary.Playbook, SmallLibrary.Patterns, new ProblemList());
        var second = Render(SmallLibrary.Playbook, SmallLibrary.Patterns, new ProblemList());

        Assert.Equal(first.Select(file => file.Path), second.Select(file => file.Path));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void AFreePageThatTakesAListsAddressIsReportedAtItsFile()
    {
        var playbook = SmallLibrary.Playbook with { Pages = [new FreePage { Id = "cases", SourcePath = "pages/cases.md", Title = "x" }] };
        var problems = new ProblemList();
        _ = SitePlanner.Plan(playbook, SmallLibrary.Patterns, problems);

        var problem = Assert.Single(problems.Sorted);
        Assert.Equal("PB3001", problem.Code);
        Assert.Equal("pages/cases.md:1:1", problem.At.ToString());
        Assert.Equal("アドレス /cases/ は、このサイトの別のページがすでに使っています。", problem.Message.Ja);
    }

    private static IReadOnlyList<OutputFile> Render(Playbook playbook, PatternSet patterns, ProblemList problems) =>
        [.. SiteRenderer.Render(SitePlanner.Plan(playbook, patterns, problems), ThemeEntry.Theme, [.. RuleFiles.Paths, .. KnowledgeFiles.Paths], problems)];
}
