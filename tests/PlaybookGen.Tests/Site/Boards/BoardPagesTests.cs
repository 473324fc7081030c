using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Tests.Site.Boards;

public class BoardPagesTests
{
    [Fact]
    public void AFailureSaysWhatSeemedRightWhatHappenedAndWhatTookItsPlace() => Assert.Equal(
        [
            "losing-goal-session-alone 目標合意の場だけ",
            "  acme#phase-1: 正しく見えた理由=聞けば目標は出てくる | 起きたこと=目標は出てこなかった | 代わりに加えたこと=並べて比べる会",
            "failed-alone まだ型になっていない失敗",
            "  beta#phase-1: ",
        ],
        Lines(FailureBoard.Groups(Library(With(acme => acme with
        {
            Revisions = [acme.Revisions[0] with { Hypothesis = "聞けば目標は出てくる", Learned = "目標は出てこなかった" }],
        })))));

    [Fact]
    public void APrincipleIsShownWhereItWasBroughtInAndNotWhereItWasKept() => Assert.Equal(
        ["  acme#phase-1: 加えたこと=目標合意の場、月5時間、3か月"],
        Lines([PrincipleBoard.Groups(Library(With(acme => acme with { Plan = acme.Revisions[0].Plan })))[0]]).Skip(1));

    [Fact]
    public void AGoalStandsUnderWhatItComesDownToWithItsHigherPurpose() => Assert.Equal(
        [
            "goal-more-visits 訪問件数が増える",
            "  acme: 上位目的=地域の在宅療養を支える",
            "goals-missing 獲得目標の記載がない事例",
            "  beta: ",
            "  demo: ",
        ],
        Lines(GoalBoard.Groups(Library(With(acme => acme with { Goal = "地域の在宅療養を支えるために、訪問を増やす" })))));

    [Fact]
    public void ALevelIsReachedOnlyWhereAResultIsKnown()
    {
        var groups = LevelBoard.Groups(Library(With(acme => acme with { Outcome = acme.Outcome with { Depth = Depth.Deep } })));

        Assert.Equal("製品から得たもので、事業の成果や意思決定が変わっている。1組織が計画し、1組織で届いたことがわかっている。", groups[1].Says);
        Assert.Empty(groups[0].Items);
    }

    [Fact]
    public void CasesForPracticeAreCountedApart() =>
        Assert.Equal("2局面、2組織、練習用 1", SensemakingBoard.Groups(Library(SensemakingPlaybook))[(int)SensemakingMethod.Prototype].Count);

    [Fact]
    public void ALibraryWithoutCasesHasNoBoards() =>
        Assert.Empty(BoardPages.Of(Library(SmallLibrary.Playbook with { Cases = [] }, PatternSet.None)));

    private static Playbook SensemakingPlaybook => SmallLibrary.Playbook with
    {
        Taxonomy = new Taxonomy(Enum.GetValues<Facet>().SelectMany(facet => SmallLibrary.Taxonomy[facet])
            .Select(term => term.Id == "paired-trial" ? term with { Sensemaking = [SensemakingMethod.Prototype] } : term)),
    };

    private static Playbook With(Func<SuccessCase, SuccessCase> change) =>
        SmallLibrary.Playbook with { Cases = [change(SmallLibrary.Playbook.Cases[0]), .. SmallLibrary.Playbook.Cases.Skip(1)] };

    private static Exploration Library(Playbook playbook, PatternSet? patterns = null) => new(new Catalogue(playbook, patterns ?? SmallLibrary.Patterns));

    private static IEnumerable<string> Lines(IReadOnlyList<BoardGroup> groups) => groups.SelectMany(group => group.Items
        .Select(item => $"  {item.In!.To.To.Value.Split('/')[1]}{(item.In.To.Anchor is null ? "" : "#" + item.In.To.Anchor)}: {string.Join(" | ", item.Facts.Select(fact => fact.Label + "=" + fact.Value))}")
        .Prepend($"{group.Id} {group.Title}"));
}
