using System.Globalization;
using System.Text;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Learning;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Site.Learning;

public sealed class LearningPagesTests
{
    private static readonly LearningPath First = new()
    {
        Id = "first",
        SourcePath = "paths/first.yaml",
        Title = "最初の道",
        Steps = [new PathStep.ReadCase("acme") { Minutes = 4, Task = "図だけを見る", At = "case-sheet" }, new PathStep.WriteCase(), new PathStep.ReadPattern(["nothing"])],
    };

    [Fact]
    public void AStepTakesThePathsMinutesAndSaysWhereAndWhatToDo()
    {
        var page = Page<PathPage>("paths/first/");

        Assert.Equal(
            ["case:acme cases/acme/#case-sheet 4 図だけを見る", "write:case contribute/# 20 ", "pattern:nothing # 5 "],
            page.Stops.Select(stop => $"{stop.Key} {stop.To?.To.Value}#{stop.To?.Anchor} {stop.Minutes} {stop.Task}"));
        Assert.Equal(29, page.Minutes);
    }

    [Fact]
    public void TheScriptsKnowTheStepsThatLeadSomewhere()
    {
        var plan = SitePlanner.Plan(SmallLibrary.Playbook with { Paths = [First] }, SmallLibrary.Patterns, new ProblemList());
        var script = Encoding.UTF8.GetString(plan.Files.Single(file => file.Path == LearningFiles.Script).Make().Span);

        Assert.Equal(
            """
            window.playbookLearning = [
            {"type":"path","id":"paths/first/","title":"最初の道","steps":[{"key":"case:acme","id":"cases/acme/","kind":"事例を読む","title":"アクメの定着","minutes":4,"drill":false,"at":"case-sheet","task":"図だけを見る"},{"key":"write:case","id":"contribute/","kind":"卒業：自分の事例を書く","title":"事例を書く","minutes":20,"drill":false}]}
            ];
            window.playbookLearningWords = {"finish":"終えて次へ","last":"終える","skip":"解かずに次へ","left":"・残り約{minutes}分"};

            """,
            script,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void AKindOfDrillWithTooLittleMaterialHasAnEmptyShelfThatSaysWhatIsLacking()
    {
        var playbook = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "tests", "data", "cloud-native"))).Playbook!;
        var plan = SitePlanner.Plan(playbook, PatternSet.None, new ProblemList());
        var shelves = Assert.IsType<MadeDrillsPage>(plan.Pages.Single(page => page.Path == MadeDrillPages.Index).Make()).Shelves;

        Assert.Equal(Enum.GetValues<MadeDrillKind>(), shelves.Select(shelf => shelf.Kind));
        Assert.All(shelves, shelf => Assert.Equal(shelf.Drills.Count == 0, shelf.Need is not null));
        Assert.Equal(new MadeDrillNeed(0, 4), shelves.Single(shelf => shelf.Kind == MadeDrillKind.Signal).Need);
    }

    [Theory]
    [InlineData("20 20 20", "- - -")]
    [InlineData("20 20 21", "1 2 3")]
    [InlineData("10 5 14 1 30 1", "1 - 2 - 3 4")]
    public void APathTooLongForOneSittingIsCutIntoDays(string minutes, string days) => Assert.Equal(
        days,
        string.Join(' ', PathDays.Of([.. minutes.Split(' ').Select(text => new PathStop("key", "kind", null, "", int.Parse(text, CultureInfo.InvariantCulture), null))])
            .Select(stop => stop.Day?.ToString(CultureInfo.InvariantCulture) ?? "-")));

    [Fact]
    public void CasesAndPatternsListTheDrillsMadeOfThem()
    {
        var playbook = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "content"))).Playbook!;
        var plan = SitePlanner.Plan(playbook, PatternSet.None, new ProblemList());
        var usergram = Assert.IsType<CasePage>(plan.Pages.Single(page => page.Path == SitePath.Case("usergram-success-program")).Make());
        var trained = Assert.IsType<CasePage>(plan.Pages.Single(page => page.Path == SitePath.Case("training-fukuro-restaurant")).Make());

        Assert.Contains(usergram.Drills, link => link is { To.Value: "drills/made/predict/usergram-success-program/5/", Text: "次の局面を予測する：局面4　サクセスプログラムVer2（機会提供）" });
        Assert.All(trained.Drills, link => Assert.EndsWith("（練習用）", link.Text, StringComparison.Ordinal));
        Assert.NotEmpty(trained.Drills);
    }

    [Fact]
    public void APatternListsTheDrillsMadeOfThePhasesItRestsOn()
    {
        var playbook = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "content"))).Playbook!;
        var learning = new LearningLibrary(new Catalogue(playbook, PatternSet.None));
        var last = playbook.Cases.Single(item => item.Id == "usergram-success-program").Revisions.Count;
        var resting = SmallLibrary.Patterns.All.First() with { Evidence = [new Evidence("usergram-success-program", last, EvidenceRole.For, [])] };
        var made = learning.MadeDrills.Where(drill => drill.Place == new DrillPlace("usergram-success-program", last)).Select(MadeDrillPages.Path).ToList();

        Assert.NotEmpty(made);
        Assert.Equal(made, learning.Of(resting).Select(link => link.To));
        Assert.Empty(learning.Of(resting with { Evidence = [] }));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("one two three", 1)]
    public void AnythingTakesAtLeastAMinuteToRead(string text, int minutes) => Assert.Equal(minutes, ReadingTime.Minutes(text));

    [Fact]
    public void JapaneseIsReadAtFiveHundredSignsAMinuteAndEnglishAtTwoHundredWords()
    {
        Assert.Equal(4, ReadingTime.Minutes(new string('読', 2000)));
        Assert.Equal(3, ReadingTime.Minutes(string.Join(' ', Enumerable.Repeat("word", 600))));
        Assert.Equal(3, ReadingTime.Minutes(new string('読', 1000) + " " + string.Join(' ', Enumerable.Repeat("word", 200))));
    }

    private static T Page<T>(string path)
        where T : Page =>
        Assert.IsType<T>(SitePlanner.Plan(SmallLibrary.Playbook with { Paths = [First] }, SmallLibrary.Patterns, new ProblemList())
            .Pages.Single(page => page.Path.Value == path).Make());
}
