using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Tests.House;
using PlaybookGen.Tests.Library;

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

    [Theory]
    [InlineData("goal-sheet")]
    [InlineData("in-house-presentation")]
    [InlineData("pair-support")]
    public void WhatWasSeenOnlyIn2019IsMarkedAsOld(string tactic) =>
        Assert.True(Assert.Single(patterns.Winning, pattern => pattern.Tactics.SequenceEqual([tactic])).IsOld);

    [Fact]
    public void BoundedSupportHasOneOrganisationWithAResultAndOneWithout()
    {
        var bounded = Assert.Single(patterns.Winning, pattern => pattern.Tactics.SequenceEqual(["sustainable-support"]));
        Assert.Equal((Grade.SingleCase, "1組織で達成、1組織は結果未報告、反例なし。"), (bounded.Grade, bounded.GradeReason.Ja));
    }

    /// <summary>Where two articles do the opposite, no pattern is made of it; a drill asks which condition decides.</summary>
    [Theory]
    [InlineData("compare-owner-or-standard", "hr-spanner-value-pivot", "ashiato-journey-map")]
    [InlineData("compare-ratio-or-frequency", "ashiato-journey-map", "caremaker-outcome")]
    [InlineData("compare-required-or-tailored", "usergram-success-program", "loglass-lifecycle")]
    public void EachContrastOfTheArticlesIsADrill(string drill, string one, string other)
    {
        var found = ShippedLibrary.Playbook.Drills.Single(item => item.Id == drill);
        Assert.Equal(DrillKind.Compare, found.Kind);
        Assert.Equal(new[] { one, other }.Order(), found.Cases.Order());
    }

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
