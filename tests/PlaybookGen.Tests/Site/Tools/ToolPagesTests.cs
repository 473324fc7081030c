using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Tests.Site.Tools;

public class ToolPagesTests
{
    private static readonly Target Target = new()
    {
        Id = "home-care-trust",
        SourcePath = "targets/home-care-trust.md",
        Title = "現場に使われない訪問看護",
        Industries = ["healthcare"],
        Conditions = ["paper"],
        Obstacles = ["field-distrust"],
    };

    [Fact]
    public void TheSentenceOfATargetCountsIndependentOrganisationsOfEvidence() => Assert.Equal(
        "「医療」・「紙で管理」に当てはまる2組織のうち、2組織で「現場が信用していない」が見られます。組織の数がまだ少ないため、割合にはしません。",
        TargetBoards.Sentence(Target, Library(SmallLibrary.Playbook)));

    [Fact]
    public void ATargetThatNoCaseIsLikeSaysSo() => Assert.Equal(
        "「製造」に当てはまる組織の事例は、まだありません。",
        TargetBoards.Sentence(Target with { Industries = ["製造"], Conditions = [] }, Library(SmallLibrary.Playbook)));

    [Theory]
    [InlineData("paper", "more-visits", "paired-trial-more-visits: ready")]
    [InlineData("", "more-visits", "paired-trial-more-visits: 紙で管理")]
    [InlineData("paper", "", "")]
    public void AProvenPatternIsInReachUpToOneConditionAway(string condition, string outcome, string expected)
    {
        var target = Target with { Conditions = Listed(condition), Outcomes = Listed(outcome), Industries = [] };

        Assert.Equal(
            Listed(expected),
            NextSteps.Of(target, Library(SmallLibrary.Playbook).Catalogue).Select(step => $"{step.Pattern.To.To.Value.Split('/')[1]}: {step.Missing ?? "ready"}"));
    }

    [Fact]
    public void APatternTwoConditionsAwayIsOutOfReach()
    {
        var far = SmallLibrary.Patterns with
        {
            Winning = [SmallLibrary.Patterns.Winning[0] with { Conditions = [new(Facet.Conditions, "paper"), new(Facet.Industries, "home-care")] }],
        };

        Assert.Empty(NextSteps.Of(Target with { Conditions = [], Industries = [], Outcomes = ["more-visits"] }, new Catalogue(SmallLibrary.Playbook, far)));
    }

    [Fact]
    public void AReasonIsCountedByOrganisationAndLeadsToItsSheets()
    {
        var page = (ReasonsPage)ReasonTables.Of(Library(SmallLibrary.Playbook)).Make();
        var cell = Assert.Single(Assert.Single(page.Tables[0].Rows).Cells);

        Assert.Equal("2組織、うち不成立1、練習用 1", page.Words.ReasonCount(cell));
        Assert.Equal(["医療"], page.Tables[0].Columns);
    }

    [Fact]
    public void AnInvertedStateOffersTheTacticsThatServedItAndHowItWent()
    {
        var page = (InversionToolPage)InversionTools.Of(Library(SmallLibrary.Playbook)).Make();
        var offer = page.Offers[0];

        Assert.Equal("field-distrust", offer.Id);
        Assert.Equal("並べて比べる会: 成功1組織、うまくいかず1組織、練習用 1", $"{offer.Tactics[0].To.Text}: {page.Words.TallyText(offer.Tactics[0].Tally)}");
        Assert.Empty(page.Offers[1].States);
    }

    [Fact]
    public void TacticsDoneTogetherAreAPair()
    {
        var both = SmallLibrary.Playbook.Cases[0] with
        {
            Plan = SmallLibrary.Playbook.Cases[0].Plan! with { Tactics = [new PlannedTactic { Tactic = "paired-trial" }, new PlannedTactic { Tactic = "goal-session" }] },
        };
        var page = (CombinationsPage)Combinations.Of(Library(SmallLibrary.Playbook with { Cases = [both] })).Make();

        Assert.Equal("目標合意の場＋並べて比べる会: 成功1組織", Assert.Single(page.Pairs.Select(pair => $"{pair.One.Text}＋{pair.Other.Text}: {page.Words.TallyText(pair.Tally)}")));
    }

    [Fact]
    public void TheReviewBeginsFromASourcesOwnExample()
    {
        var example = SmallLibrary.Playbook.Cases[2] with
        {
            Provenance = Provenance.Illustrative,
            Plan = new Plan { Tactics = [new PlannedTactic { Tactic = "paired-trial", Done = 0.4 }] },
            Outcome = SmallLibrary.Playbook.Cases[2].Outcome with
            {
                Measures = [new Measure { Metric = "離職率", Unit = "%", Baseline = 30, Target = 21, Actual = 25, Better = Better.Lower }],
            },
        };
        var page = (ReviewToolPage)ReviewTools.Of(Library(SmallLibrary.Playbook with { Cases = [.. SmallLibrary.Playbook.Cases.Take(2), example] }).Catalogue).Make();

        Assert.Equal("cases/demo/", page.Example!.To.To.Value);
        Assert.Contains("\"baseline\":\"30%\",\"target\":\"21%\",\"actual\":\"25%\",\"better\":\"lower\"", page.ExampleState, StringComparison.Ordinal);
    }

    private static string[] Listed(string word) => word.Length == 0 ? [] : [word];

    private static Exploration Library(Playbook playbook) => new(new Catalogue(playbook, SmallLibrary.Patterns));
}
