using PlaybookGen.Model;

namespace PlaybookGen.Tests.Model.Cases;

public class VerdictTests
{
    [Theory]
    [InlineData(0.8, Status.Success, Verdict.WinningLine)]
    [InlineData(1.0, Status.Partial, Verdict.RedrawHypothesis)]
    [InlineData(0.8, Status.Churned, Verdict.RedrawHypothesis)]
    [InlineData(0.79, Status.Success, Verdict.RaiseExecution)]
    [InlineData(0.5, Status.Partial, Verdict.RaiseExecution)]
    [InlineData(0.1, Status.Churned, Verdict.FindWhatPrevented)]
    public void ExecutionAndResultGiveTheVerdict(double done, Status status, Verdict expected) =>
        Assert.Equal(expected, VerdictRule.Of(Phase(status, Tactic(done, null))).Verdict);

    [Fact]
    public void WithoutAWordOnExecutionThePlanIsTakenAsCarriedOut() =>
        Assert.Equal(
            new VerdictReading(Verdict.RedrawHypothesis, null, ResultLevel.NotReached),
            VerdictRule.Of(Phase(Status.Churned, Tactic(null, null))));

    [Fact]
    public void AnOngoingPlanHasNoVerdict() =>
        Assert.Equal(new VerdictReading(null, 0.9, null), VerdictRule.Of(Phase(Status.Ongoing, Tactic(0.9, null))));

    [Fact]
    public void WithoutATacticThereIsNothingToJudge() =>
        Assert.Equal(new VerdictReading(null, null, ResultLevel.Reached), VerdictRule.Of(Phase(Status.Success)));

    [Fact]
    public void PoorQualityIsPoorExecution() =>
        Assert.Equal(0.4, VerdictRule.Of(Phase(Status.Partial, Tactic(0.9, 0.4), Tactic(null, null))).Execution);

    [Theory]
    [InlineData(21, ResultLevel.Reached)]
    [InlineData(25, ResultLevel.Improved)]
    [InlineData(31, ResultLevel.NotReached)]
    public void WithoutAStatusTheMeasuresTellTheResult(double actual, ResultLevel expected) =>
        Assert.Equal(expected, VerdictRule.Of(new Revision { Title = "計画", Outcome = Attrition(actual, Basis.Measured) }).Result);

    [Fact]
    public void AnExpectedNumberTellsNoResult() =>
        Assert.Null(VerdictRule.Of(new Revision { Title = "計画", Outcome = Attrition(21, Basis.Expected) }).Result);

    [Theory]
    [InlineData(30, 21, 25, Better.Lower, 5.0 / 9)]
    [InlineData(300, 360, 352, Better.Higher, 52.0 / 60)]
    [InlineData(30, 21, 33, Better.Lower, -3.0 / 9)]
    [InlineData(-1e308, 1e308, 0, Better.Higher, 0.5)]
    public void TheShareOfThePlannedImprovementIsReckonedFromTheStart(double from, double to, double actual, Better better, double expected) =>
        Assert.Equal(expected, new Measure { Metric = "m", Baseline = from, Target = to, Actual = actual, Better = better }.ShareOfPlan!.Value, 12);

    [Theory]
    [InlineData(10, 10, 12)]
    [InlineData(10, 5, 12)]
    [InlineData(0, double.Epsilon, 1e308)]
    public void ATargetThatIsNoImprovementHasNoShare(double from, double to, double actual) =>
        Assert.Null(new Measure { Metric = "m", Baseline = from, Target = to, Actual = actual }.ShareOfPlan);

    private static Outcome Attrition(double actual, Basis basis) => new()
    {
        Statement = "入社して3か月で辞める人が減る",
        Measures = [new Measure { Metric = "離職率", Baseline = 30, Target = 21, Actual = actual, Better = Better.Lower, Basis = basis }],
    };

    private static Revision Phase(Status status, params PlannedTactic[] tactics) =>
        new() { Title = "計画", Status = status, Plan = new Plan { Tactics = tactics } };

    private static PlannedTactic Tactic(double? done, double? quality) => new() { Tactic = "t", Done = done, Quality = quality };
}
