using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Patterns.FewCases;

/// <summary>What the cases of the source articles support, read by a person beforehand, with the grade that it deserves.</summary>
public sealed class ShippedContentTests
{
    static readonly PatternSet patterns = PatternMiner.Mine(
        PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "content"))).Playbook!, new());

    [Theory]
    [InlineData("goal-sheet", Grade.SingleCase)]
    [InlineData("in-house-presentation", Grade.SingleCase)]
    [InlineData("pair-support", Grade.SingleCase)]
    [InlineData("expert-interview", Grade.SingleCase)]
    [InlineData("two-level-outcome", Grade.Adopted)]
    [InlineData("indicator-in-customer-rhythm", Grade.Adopted)]
    [InlineData("support-cap", Grade.SingleCase)]
    [InlineData("tentative-indicator-monthly", Grade.Adopted)]
    public void AWinningPatternOfTheArticlesHasTheGradeItDeserves(string tactic, Grade grade) =>
        Assert.Equal(grade, Assert.Single(patterns.Winning, pattern => pattern.Tactics.SequenceEqual([tactic])).Grade);

    [Fact]
    public void AskingOrOfferingAChoiceFailedInTwoOrganisations()
    {
        var asking = patterns.Losing[0];
        Assert.Equal(["ask-or-offer-choice"], asking.Tactics);
        Assert.Equal(Grade.Replicated, asking.Grade);
        Assert.Equal(2, asking.Organisations);
        Assert.Equal(["conditions:hard-to-convey-value"], asking.Conditions.Select(term => term.ToString()));
        Assert.Equal(4, asking.Evidence.Count(evidence => evidence.Role == EvidenceRole.For));
    }

    [Fact]
    public void ResultsComeBeforeAdoption()
    {
        var all = patterns.All.ToList();
        Assert.True(Place("ask-or-offer-choice") < Place("indicator-in-customer-rhythm"));

        int Place(string tactic) => all.FindIndex(pattern => pattern.Tactics.SequenceEqual([tactic]));
    }

    [Fact]
    public void NothingIsProvenThatTheArticlesDoNotProve() => Assert.DoesNotContain(patterns.All, pattern => pattern.Grade == Grade.Proven);

    [Fact]
    public void TheTacticThatWasHardlyCarriedOutIsNotCalledAFailure() =>
        Assert.DoesNotContain(patterns.Losing, pattern => pattern.Tactics.Contains("hardship-disclosure"));
}
