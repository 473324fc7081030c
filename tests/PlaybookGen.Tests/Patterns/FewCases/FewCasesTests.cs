using PlaybookGen.Model;
using PlaybookGen.Patterns;

namespace PlaybookGen.Tests.Patterns.FewCases;

public sealed class FewCasesTests
{
    [Fact]
    public void TwoOrganisationsWithTheResultAreReplicatedAndOneIsASingleCase() => Assert.Equal(
        ["goal: Replicated, 2/0/0, 2組織で達成、反例なし。", "pair: SingleCase, 1/0/0, 1組織で達成、反例なし。"],
        Winning(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("b", Status.Success, "goal", "pair"))));

    [Fact]
    public void TwoOrganisationsOfWhichOneShowsNoNumberAreASingleCase()
    {
        var told = SampleLibrary.Case("b", Status.Success, "goal");
        told = told with { Outcome = told.Outcome with { Measures = [] } };
        Assert.Equal(
            ["goal: SingleCase, 2/0/0, 2組織で達成、測定・報告された数値があるのは1組織、反例なし。"],
            Winning(SampleLibrary.Of(SampleLibrary.Case("a", Status.Success, "goal"), told)));
    }

    [Fact]
    public void TheNextTenAreForetoldFromThreeOrganisationsOn()
    {
        var two = SampleLibrary.Of(SampleLibrary.Case("a", Status.Success, "goal"), SampleLibrary.Case("b", Status.Success, "goal"));
        var three = two with { Cases = [.. two.Cases, SampleLibrary.Case("c", Status.Success, "goal")] };
        Assert.Null(PatternMiner.Mine(two, new()).Winning[0].Statistics.NextTen);
        var range = PatternMiner.Mine(three, new()).Winning[0].Statistics.NextTen!;
        Assert.Equal((6, 10), (range.Low, range.High));
    }

    [Fact]
    public void PlansWithoutAResultAreAdoptedAndComeAfterResults() => Assert.Equal(
        ["pair: SingleCase, 1/0/0, 1組織で達成、反例なし。", "goal: Adopted, 0/0/0, 3組織が採用、結果は未報告。"],
        Winning(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Ongoing, "goal"),
            SampleLibrary.Case("b", Status.Ongoing, "goal"),
            SampleLibrary.Case("c", Status.Ongoing, "goal"),
            SampleLibrary.Case("d", Status.Success, "pair"))));

    [Fact]
    public void SeveralCasesOfOneOrganisationAreOneWitness() => Assert.Equal(
        ["goal: SingleCase, 1/0/0, 1組織で達成、反例なし。"],
        Winning(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("a", Status.Success, "goal") with { Id = "a-second" })));

    [Fact]
    public void TheLastStateOfAPlanSpeaksForItsOrganisation()
    {
        var library = SampleLibrary.Of(SampleLibrary.Case("a", Status.Success, "goal", "pair") with
        {
            Revisions = [SampleLibrary.Revision(Status.Churned, "ask-by-sheet"), SampleLibrary.Revision(Status.Churned, "goal")],
        });
        Assert.Equal(["goal: SingleCase, 1/0/0, 1組織で達成、反例なし。", "pair: SingleCase, 1/0/0, 1組織で達成、反例なし。"], Winning(library));
        Assert.Equal(["ask-by-sheet: SingleCase, 0/0/1, 1組織で、実行したのに不達成、反例なし。"], Losing(library));
    }

    [Fact]
    public void AFailureThatWasHardlyCarriedOutCountsNeitherForNorAgainst()
    {
        var library = SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("b", Status.Churned) with { Plan = SampleLibrary.HardlyDone("goal") });
        Assert.Equal(["goal: SingleCase, 1/0/0, 1組織で達成、1組織は結果未報告、反例なし。"], Winning(library));
        Assert.Equal(
            [("a-case", EvidenceRole.For), ("b-case", EvidenceRole.HardlyCarriedOut)],
            PatternMiner.Mine(library, new()).Winning[0].Evidence.Select(evidence => (evidence.CaseId, evidence.Role)));
    }

    [Fact]
    public void AFictionalCaseNeverLiftsAGrade()
    {
        var fictional = SampleLibrary.Case("b", Status.Success, "goal") with { Provenance = Provenance.Fictional };
        Assert.Equal(
            ["goal: SingleCase, 1/0/0, 1組織で達成、反例なし。"],
            Winning(SampleLibrary.Of(SampleLibrary.Case("a", Status.Success, "goal"), fictional)));
        Assert.Equal(["goal: Practice, 0/0/0, 練習用の事例だけにもとづき、証拠には数えません。"], Winning(SampleLibrary.Of(fictional)));
    }

    [Fact]
    public void ANumberThatIsOnlyHopedForIsNoResult()
    {
        var hoped = SampleLibrary.Case("a", Status.Success, "goal");
        hoped = hoped with { Outcome = hoped.Outcome with { Measures = [new Measure { Metric = "m", Actual = 12, Basis = Basis.Expected }] } };
        Assert.Equal(["goal: Adopted, 0/0/0, 1組織が採用、結果は未報告。"], Winning(SampleLibrary.Of(hoped)));
    }

    [Fact]
    public void ACounterCaseThatNoConditionSeparatesTakesOneStepAway() => Assert.Equal(
        ["goal: SingleCase, 2/0/1, 2組織で達成、反例1組織（うち1組織は条件の違いで説明できず、1段階下げた）。"],
        Winning(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("b", Status.Success, "goal"),
            SampleLibrary.Case("c", Status.Churned, "goal"))));

    [Fact]
    public void ACounterCaseUnderAnotherConditionLeavesTheGradeAndNamesTheCondition()
    {
        var library = SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("b", Status.Success, "goal"),
            SampleLibrary.Case("c", Status.Churned, "goal") with { Conditions = ["new-work", "free"] });
        Assert.Equal(["goal: Replicated, 2/0/1, 2組織で達成、反例1組織（条件の違いで説明できる）。"], Winning(library));
        var counter = PatternMiner.Mine(library, new()).Winning[0].Evidence.Single(evidence => evidence.Role == EvidenceRole.Against);
        Assert.Equal(["conditions:free"], counter.Differs.Select(term => term.ToString()));
    }

    [Fact]
    public void OrganisationsThatGotThereAsOftenWithoutItTakeOneStepAway()
    {
        var with = new[] { SampleLibrary.Case("a", Status.Success, "goal"), SampleLibrary.Case("b", Status.Success, "goal") };
        Assert.Contains(
            "goal: SingleCase, 2/0/0, 2組織で達成、反例なし、同じ条件で行わなかった2組織のうち2組織も達成（差が見えないため、1段階下げた）。",
            Winning(SampleLibrary.Of([.. with, SampleLibrary.Case("c", Status.Success, "pair"), SampleLibrary.Case("d", Status.Success, "show")])));
        Assert.Equal(
            "goal: Replicated, 2/0/0, 2組織で達成、反例なし。",
            Winning(SampleLibrary.Of([.. with, SampleLibrary.Case("c", Status.Success, "pair"), SampleLibrary.Case("d", Status.Churned, "show")])).First());
    }

    [Fact]
    public void OneOrganisationThatGotThereWithoutItIsNoComparison() => Assert.Equal(
        "goal: Replicated, 2/0/0, 2組織で達成、反例なし。",
        Winning(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"), SampleLibrary.Case("b", Status.Success, "goal"), SampleLibrary.Case("c", Status.Success, "pair"))).First());

    [Fact]
    public void WhatWouldLiftAGradeThatWasTakenDownAnswersWhatTookItDown()
    {
        var counter = PatternMiner.Mine(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"), SampleLibrary.Case("b", Status.Success, "goal"), SampleLibrary.Case("c", Status.Churned, "goal")), new());
        Assert.Equal("反例との違いを言い表す条件が見つかれば、1段階戻ります。", counter.Winning[0].ToLift.Ja);
        var asOften = PatternMiner.Mine(SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal"), SampleLibrary.Case("b", Status.Success, "goal"),
            SampleLibrary.Case("c", Status.Success, "pair"), SampleLibrary.Case("d", Status.Success, "pair")), new());
        Assert.All(asOften.Winning, pattern => Assert.Equal("同じ条件で、行わなかった組織より多く達成していることがわかれば、1段階戻ります。", pattern.ToLift.Ja));
    }

    [Fact]
    public void FailuresUnderDifferentTacticsOfOneHeadingMakeTheHeadingTheLosingPattern()
    {
        var library = SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Churned, "ask-by-sheet"),
            SampleLibrary.Case("b", Status.Churned, "ask-by-menu"),
            SampleLibrary.Case("c", Status.Success, "pair", "show"));
        Assert.Equal(["ask: Replicated, 0/0/2, 2組織で、実行したのに不達成、反例なし。"], Losing(library));
        Assert.Equal(["pair", "show"], PatternMiner.Mine(library, new()).Losing[0].Missing);
    }

    [Fact]
    public void TacticsWithTheSameCasesAreOnePatternThatNamesTheOthers()
    {
        var pattern = Assert.Single(PatternMiner.Mine(SampleLibrary.Of(SampleLibrary.Case("a", Status.Success, "show", "pair", "goal")), new()).Winning);
        Assert.Equal(["show"], pattern.Tactics);
        Assert.Equal(["goal", "pair", "show"], pattern.SharedTactics);
    }

    [Fact]
    public void ATacticBegunAfterTheResultIsNoCauseOfIt()
    {
        var late = SampleLibrary.Case("a", Status.Success) with
        {
            Plan = new Plan { Tactics = [new PlannedTactic { Tactic = "goal" }, new PlannedTactic { Tactic = "show", Due = new PartialDate(2024, 6) }] },
        };
        Assert.Equal(["goal"], Assert.Single(PatternMiner.Mine(SampleLibrary.Of(late), new()).Winning).SharedTactics);
    }

    [Fact]
    public void EvidenceOfMoreThanFiveYearsAgoIsMarkedAsOld()
    {
        var library = SampleLibrary.Of(
            SampleLibrary.Case("a", Status.Success, "goal") with { Date = new PartialDate(2018) },
            SampleLibrary.Case("b", Status.Success, "pair"));
        Assert.Equal([true, false], PatternMiner.Mine(library, new()).Winning.OrderBy(pattern => pattern.Id).Select(pattern => pattern.IsOld));
    }

    [Fact]
    public void AnEmptyLibraryHasNoPatterns() => Assert.Same(PatternSet.None, PatternMiner.Mine(SampleLibrary.Of(), new()));

    static IEnumerable<string> Winning(Playbook library) => PatternMiner.Mine(library, new()).Winning.Select(Text);

    static IEnumerable<string> Losing(Playbook library) => PatternMiner.Mine(library, new()).Losing.Select(Text);

    static string Text(Pattern pattern) =>
        $"{string.Join("+", pattern.Tactics)}: {pattern.Grade}, {pattern.With.Success}/{pattern.With.Partial}/{pattern.With.Churned}, {pattern.GradeReason.Ja}";
}
