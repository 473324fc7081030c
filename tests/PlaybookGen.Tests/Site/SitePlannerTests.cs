using PlaybookGen.Model;
using PlaybookGen.Site;

namespace PlaybookGen.Tests.Site;

public class SitePlannerTests
{
    [Fact]
    public void EveryPathStandsOnceInOrder() => Assert.Equal(
        [
            "", "404.html", "cases/", "cases/acme/", "cases/beta/", "cases/demo/", "changes/", "churn-map/", "conditions/", "conditions/paper/",
            "contradictions/", "contribute/", "doses/", "drills/made/", "finder/", "industries/", "industries/healthcare/", "industries/home-care/", "leader/", "learn/", "losing/",
            "losing/goal-session-alone/", "matrix/", "matrix/stages/", "metrics/", "obstacles/", "obstacles/field-distrust/", "obstacles/no-use/",
            "open-questions/", "outcomes-catalogue/", "outcomes/", "outcomes/more-visits/", "patterns/", "patterns/paired-trial-more-visits/", "plan/", "search/", "search/titles/",
            "signals/", "tactics/", "tactics/goal-session/", "tactics/paired-trial/", "tools/", "tools/combine/", "tools/cs-metric/", "tools/customer-year/", "tools/directions/", "tools/drivers/", "tools/failures/", "tools/goal-count/", "tools/goal-sheet/", "tools/goals/", "tools/gpo/", "tools/hypotheses/", "tools/inversion/",
            "tools/lessons/", "tools/levels/", "tools/pipeline/", "tools/plan-check/", "tools/reasons/", "tools/review/", "tools/sensemaking/", "tools/stakeholders/", "tools/targets/",
        ],
        Plan().Pages.Select(page => page.Path.Value));

    [Fact]
    public void TheHomePageTellsTheNewestFindingStepByStep()
    {
        var finding = Page<HomePage>("").NewestFinding!;
        Assert.Equal("paired-trial-more-visits", finding.Card.To.To.Value.Split('/')[1]);
        Assert.Equal(
            ["Condition: 紙で管理", "Tactic: 並べて比べる会", "Outcome: 訪問件数が増える"],
            finding.Steps.Select(step => $"{step.Kind}: {string.Join(", ", step.Terms.Select(term => term.Text))}"));
    }

    [Fact]
    public void WhatCustomersSayLeadsToTheFinderAskedAboutIt() =>
        Assert.Equal(["has=obstacles:field-distrust"], Page<HomePage>("").Complaints.Select(link => link.Query));

    [Fact]
    public void EveryWayStandsOnThePageOfTools()
    {
        var tools = Page<ToolsPage>("tools/").Groups.SelectMany(group => group.Tools).Select(way => way.To.To.Value);
        Assert.Equal(
            ["changes/", "churn-map/", "contradictions/", "doses/", "finder/", "leader/", "matrix/", "matrix/stages/", "metrics/", "open-questions/", "outcomes-catalogue/", "signals/",
                .. Plan().Pages.Select(page => page.Path.Value).Where(path => path.StartsWith("tools/", StringComparison.Ordinal) && path != "tools/")],
            tools.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CasesForPracticeAreCountedApart() =>
        Assert.Equal(new LibraryCounts(2, 2, 3, 2, 1), Page<HomePage>("").Counts);

    [Fact]
    public void CasesForPracticeStandBehindTheRealOnes() => Assert.Equal(
        [("2024年", "アクメの定着"), ("2024年", "ベータの試行"), ("練習用・説明用の事例（証拠には数えません）", "練習用の会社")],
        Page<CaseListPage>("cases/").Groups.SelectMany(group => group.Cases.Select(card => (group.Title, card.To.Text))));

    [Fact]
    public void ATermCollectsTheCasesOfTheTermsBelowIt() =>
        Assert.Equal(["アクメの定着", "ベータの試行", "練習用の会社"], Page<TermPage>("industries/healthcare/").Cases.Select(card => card.To.Text));

    [Fact]
    public void ATacticOfAnEarlierPhaseIsFoundFromItsPage() =>
        Assert.Equal([("アクメの定着", "最初の計画")], Page<TermPage>("tactics/goal-session/").Uses.Select(use => (use.In.To.Text, use.In.Revision)));

    [Fact]
    public void AnObstacleShowsThePlansThatTurnedItRound() =>
        Assert.Equal(4, Page<TermPage>("obstacles/field-distrust/").Inversions.Count);

    [Fact]
    public void EvidenceIsGroupedByWhatItSays() => Assert.Equal(
        [(EvidenceRole.For, "アクメの定着"), (EvidenceRole.Against, "ベータの試行"), (EvidenceRole.NotEvidence, "練習用の会社")],
        Page<PatternPage>("patterns/paired-trial-more-visits/").Evidence.SelectMany(group => group.Rows.Select(row => (group.Role, row.In.To.Text))));

    [Fact]
    public void ALibraryOfManyCasesHasNoLongPage()
    {
        var one = SmallLibrary.Playbook.Cases[0];
        var many = SmallLibrary.Playbook with { Cases = [.. Enumerable.Range(0, 250).Select(i => one with { Id = "c" + i })] };
        var pages = SitePlanner.Plan(many, PatternSet.None, new ProblemList()).Pages.ToDictionary(page => page.Path.Value, page => page.Make());

        Assert.Equal(100, ((CaseListPage)pages["cases/"]).Groups.Sum(group => group.Cases.Count));
        Assert.Equal(50, ((CaseListPage)pages["cases/page/3/"]).Groups.Sum(group => group.Cases.Count));
        Assert.Equal(20, ((TermPage)pages["tactics/paired-trial/"]).Cases.Count);
        Assert.Equal(100, ((CaseListPage)pages["industries/home-care/cases/page/2/"]).Groups.Sum(group => group.Cases.Count));
    }

    [Fact]
    public void APathMarksACaseThatIsForPractice()
    {
        var path = new LearningPath { Id = "first", SourcePath = "paths/first.yaml", Title = "x", Steps = [new PathStep.ReadCase("demo"), new PathStep.ReadCase("acme")] };
        var pages = SitePlanner.Plan(SmallLibrary.Playbook with { Paths = [path] }, SmallLibrary.Patterns, new ProblemList()).Pages;

        Assert.Equal(["事例を読む：練習用", "事例を読む"], Assert.IsType<PathPage>(pages.Single(page => page.Path.Value == "paths/first/").Make()).Stops.Select(stop => stop.Kind));
    }

    private static T Page<T>(string path)
        where T : Page => Assert.IsType<T>(Plan().Pages.Single(page => page.Path.Value == path).Make());

    private static SitePlan Plan() => SitePlanner.Plan(SmallLibrary.Playbook, SmallLibrary.Patterns, new ProblemList());
}
