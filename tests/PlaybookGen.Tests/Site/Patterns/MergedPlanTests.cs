using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Tests.Site.Patterns;

/// <summary>What a pattern's page makes of the plans of its cases.</summary>
public sealed class MergedPlanTests
{
    private static readonly Pattern Winning = SmallLibrary.Patterns.Winning[0];

    [Fact]
    public void PlansForPracticeDoNotCountBesideRealOnes()
    {
        var merged = Merged(SmallLibrary.Playbook, Winning)!;
        Assert.Equal((1, false), (merged.Organisations, merged.Practice));
        Assert.Equal(["並べて比べる会 True 1組織中1組織 現場が案をそのまま使える"], merged.Rows.Select(Told));
    }

    [Fact]
    public void PlansForPracticeAloneAreMarked()
    {
        var merged = Merged(SmallLibrary.Playbook, Winning with { Evidence = [new Evidence("demo", 0, EvidenceRole.NotEvidence, [])] })!;
        Assert.True(merged.Practice);
    }

    [Fact]
    public void WhatElseWasDoneStandsAfterThePatternWithItsOrganisations()
    {
        var beta = SmallLibrary.Playbook.Cases[1];
        var plan = beta.Plan! with { Tactics = [.. beta.Plan.Tactics, new PlannedTactic { Tactic = "goal-session" }] };
        var playbook = SmallLibrary.Playbook with { Cases = [SmallLibrary.Playbook.Cases[0], beta with { Plan = plan }] };
        var pattern = Winning with { Evidence = [new Evidence("acme", 1, EvidenceRole.For, []), new Evidence("beta", 0, EvidenceRole.ResultUnknown, [])] };

        Assert.Equal(
            ["並べて比べる会 True 2組織中2組織 現場が案をそのまま使える", "目標合意の場 False 2組織中1組織 "],
            Merged(playbook, pattern)!.Rows.Select(Told));
    }

    [Fact]
    public void WithoutAnyPlanThereIsNoSheet() =>
        Assert.Null(Merged(SmallLibrary.Playbook, Winning with { Evidence = [] }));

    [Fact]
    public void TheNextStepIsThePhaseThatReallyFollowed()
    {
        var acme = SmallLibrary.Playbook.Cases[0];
        var playbook = SmallLibrary.Playbook with
        {
            Cases = [acme with { Revisions = [acme.Revisions[0] with { Direction = Direction.Leaner }] }],
        };
        var steps = PatternSteps.Of(Winning with { Evidence = [new Evidence("acme", 0, EvidenceRole.For, [])] }, Of(playbook));

        Assert.Equal([Direction.Higher, Direction.Broader, Direction.Leaner, Direction.Kinder], steps.Select(way => way.Direction));
        Assert.Equal([0, 0, 1, 0], steps.Select(way => way.Steps.Count));
        var step = steps[2].Steps[0];
        Assert.Equal(("アクメの定着", "並べて比べる会", Status.Success), (step.To.To.Text, Assert.Single(step.Added).Text, step.Status));
    }

    private static string Told(MergedRow row) => $"{row.Tactic.Text} {row.OfPattern} {row.Count} {string.Join(", ", row.Serves)}";

    private static MergedPlan? Merged(Playbook playbook, Pattern pattern) => MergedPlans.Of(pattern, Of(playbook));

    private static Catalogue Of(Playbook playbook) => new(playbook, PatternSet.None);
}
