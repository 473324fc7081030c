using PlaybookGen.Model;
using PlaybookGen.Patterns;

namespace PlaybookGen.Tests.Library;

/// <summary>What the training cases are made to show, as content/training.md tells it, and whether the miner shows it so.</summary>
public sealed class TrainingMechanismTests
{
    public static TheoryData<string> Tactics => [.. NotedPattern.All.Select(pattern => pattern.Tactic)];

    [Theory]
    [MemberData(nameof(Tactics))]
    public void TheMinerShowsThePatternWithTheCasesThatTheNoteNames(string tactic)
    {
        var noted = NotedPattern.All.Single(pattern => pattern.Tactic == tactic);
        var found = Found(tactic);
        Assert.Equal(
            (noted.Kind, noted.Sign, noted.For, noted.Against),
            (found.Kind, Sign(found.Grade), Cases(found, EvidenceRole.For), Cases(found, EvidenceRole.Against)));
    }

    [Theory]
    [MemberData(nameof(Tactics))]
    public void OfTheShippedSettingsNoTrainingCaseIsEvidence(string tactic)
    {
        Assert.DoesNotContain(ShippedLibrary.Patterns.All, pattern => pattern.Tactics.Contains(tactic) && pattern.Grade != Grade.Practice);
        var training = ShippedLibrary.Training.Select(item => item.Id).ToHashSet();
        Assert.All(
            ShippedLibrary.Patterns.All.SelectMany(pattern => pattern.Evidence).Where(evidence => training.Contains(evidence.CaseId)),
            evidence => Assert.Equal(EvidenceRole.NotEvidence, evidence.Role));
    }

    [Fact]
    public void TheCounterCasesOfTheWinningPatternHaveOneConditionThatNoSupportingCaseHas()
    {
        var noted = NotedPattern.All.Single(pattern => pattern.Separating.Length > 0);
        var condition = new TermId(Facet.Conditions, noted.Separating);
        Assert.All(Found(noted.Tactic).Evidence.Where(evidence => evidence.Role == EvidenceRole.Against), evidence => Assert.Contains(condition, evidence.Differs));
        Assert.All(noted.For.Split(' '), id => Assert.DoesNotContain(noted.Separating, Case(id).Conditions));
    }

    [Fact]
    public void TheTwoCasesOfTheContradictionDifferInNothingButTheResult()
    {
        var noted = NotedPattern.All.Single(pattern => pattern.Tactic == "template-library");
        Assert.Equal(Tags(Case(noted.For)), Tags(Case(noted.Against)));
        Assert.Equal((Status.Success, Status.Churned), (Case(noted.For).Status, Case(noted.Against).Status));

        static string Tags(SuccessCase item) => string.Join(' ', [
            .. item.Industries, .. item.Conditions, .. item.Obstacles, .. item.Outcome.Tags, .. item.Plan!.Tactics.Select(tactic => $"{tactic.Tactic} {tactic.Done}"),
        ]);
    }

    [Fact]
    public void TheLosingPatternIsTurnedRoundWithinTheSameOrganisations()
    {
        var lost = NotedPattern.All.Single(pattern => pattern.Kind == PatternKind.Losing).For.Split(' ');
        var won = NotedPattern.All.Single(pattern => pattern.Tactic == "one-site-first").For.Split(' ');
        var turned = lost.Intersect(won).Select(Case).ToList();
        Assert.Equal(2, turned.Count);
        Assert.All(turned, item => Assert.Contains("half-started-sites", item.Plan!.Objectives.Select(objective => objective.Inverts)));
        Assert.All(turned, item => Assert.Equal([Status.Churned, Status.Success], item.History.Select(state => state.Status)));
    }

    [Fact]
    public void WhereTheIndustryIsEasyThoseWhoDidWithoutGotThereToo()
    {
        var noted = NotedPattern.All.Single(pattern => pattern.Without.Length > 0);
        var found = Found(noted.Tactic);
        Assert.Contains(new TermId(Facet.Industries, "local-government"), found.Conditions);
        Assert.Equal(new OutcomeCounts(noted.Without.Split(' ').Length, 0, 0), found.Without);
        Assert.All(noted.Without.Split(' '), id => Assert.DoesNotContain(noted.Tactic, Case(id).Plan!.Tactics.Select(tactic => tactic.Tactic)));
        Assert.Equal(
            "3組織で達成、反例1組織（条件の違いで説明できる）、同じ条件で行わなかった2組織のうち2組織も達成（差が見えないため、1段階下げた）。", found.GradeReason.Ja);
    }

    [Fact]
    public void ThePopularTacticIsInTheMostPlansAndLeadsToTheResultNoMoreOftenThanItsAbsence()
    {
        var plans = ShippedLibrary.Training
            .SelectMany(item => item.History.SelectMany(state => state.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic).Distinct())
            .CountBy(tactic => tactic).ToDictionary();
        var popular = Found("webinar-series");
        Assert.Equal(plans.Values.Max(), plans["webinar-series"]);
        Assert.True(popular.With.Success * popular.Without.Total < popular.Without.Success * popular.With.Total);
        Assert.EndsWith("（差が見えないため、1段階下げた）。", popular.GradeReason.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLastCaseTakesTheGradeOfARankingOneStepDown()
    {
        var before = ShippedLibrary.CountingTraining(ShippedLibrary.Playbook with
        {
            Cases = [.. ShippedLibrary.Playbook.Cases.Where(item => item.Date.Latest <= new DateOnly(2025, 5, 31))],
        });
        Assert.Equal(Grade.Replicated, PatternMiner.Mine(before, new()).Winning.Single(pattern => pattern.Tactics is ["usage-ranking"]).Grade);
        Assert.Equal(Grade.SingleCase, Found("usage-ranking").Grade);
    }

    [Theory]
    [InlineData("training-kogane-agency", "goal-sheet", Verdict.FindWhatPrevented)]
    [InlineData("training-kogane-agency", "pair-support", Verdict.FindWhatPrevented)]
    [InlineData("training-tomoshibi-press", "in-house-presentation", Verdict.RaiseExecution)]
    [InlineData("training-tomoshibi-press", "pair-support", Verdict.RaiseExecution)]
    public void AFailureThatWasNotCarriedOutIsNotHeldAgainstItsTactics(string id, string tactic, Verdict verdict)
    {
        Assert.Equal(verdict, VerdictRule.Of(Case(id).History[^1]).Verdict);
        Assert.Equal(EvidenceRole.HardlyCarriedOut, Found(tactic).Evidence.Single(evidence => evidence.CaseId == id).Role);
    }

    static Pattern Found(string tactic) => Assert.Single(ShippedLibrary.WithTraining.All, pattern => pattern.Tactics.SequenceEqual([tactic]));

    static SuccessCase Case(string id) => ShippedLibrary.Training.Single(item => item.Id == id);

    /// <summary>Training cases only: what the published cases add is another matter.</summary>
    static string Cases(Pattern pattern, EvidenceRole role) => string.Join(' ', pattern.Evidence
        .Where(evidence => evidence.Role == role && evidence.CaseId.StartsWith("training-", StringComparison.Ordinal))
        .Select(evidence => evidence.CaseId).Distinct().Order(StringComparer.Ordinal));

    static string Sign(Grade grade) => Words.Sign(grade);
}
