using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.ManyCases;

public sealed class ManyCasesTests
{
    [Fact]
    public void ATacticThatHelpsIsProvenAndItsCompanionIsNot()
    {
        // pair helps; show goes along with pair in most plans and does nothing of its own.
        var library = Library(400, random =>
        {
            var pair = random.Fraction() < 0.4;
            var show = random.Fraction() < (pair ? 0.7 : 0.3);
            return Case(random, pair ? 0.85 : 0.35, [.. Chosen(("pair", pair), ("show", show), ("goal", random.Fraction() < 0.5))]);
        });
        var pattern = Assert.Single(PatternMiner.Mine(library, new()).Winning);
        Assert.Equal(["pair"], pattern.Tactics);
        Assert.Equal(Grade.Proven, pattern.Grade);
        Assert.Equal(0, pattern.Statistics.ShufflesAsStrong);
        Assert.True(pattern.Statistics.RateWith!.Low > pattern.Statistics.RateWithout);
    }

    [Fact]
    public void ATacticThatTheEasyCustomersLikeIsNotProven()
    {
        var library = Library(600, random =>
        {
            var easy = random.Fraction() < 0.5;
            var goal = random.Fraction() < (easy ? 0.8 : 0.2);
            return Case(random, easy ? 0.9 : 0.2, [.. Chosen(("goal", goal), ("pair", random.Fraction() < 0.5))]) with { Industries = [easy ? "easy" : "hard"] };
        });
        Assert.Empty(PatternMiner.Mine(library, new()).All);
    }

    [Fact]
    public void ATacticWhoseFailuresWereHardlyCarriedOutIsNotProvenByLeavingThemOut()
    {
        var library = Library(600, random =>
        {
            var item = Case(random, 0.5, "goal");
            var done = item.Status == Status.Success ? 0.9 : random.Fraction() < 0.7 ? 0.2 : 0.9;
            var tactics = random.Fraction() < 0.5 ? new Plan { Tactics = [new PlannedTactic { Tactic = "goal", Done = done }] } : SampleLibrary.Plan("pair");
            return item with { Plan = tactics };
        });
        Assert.Empty(PatternMiner.Mine(library, new()).Winning);
    }

    [Fact]
    public void WhatWasLeftOutInTheLosingCasesIsNamed()
    {
        var library = Library(500, random =>
        {
            var free = random.Fraction() < 0.4;
            var goal = random.Fraction() < 0.5;
            var churned = random.Fraction() < (free && !goal ? 0.8 : 0.15);
            return SampleLibrary.Case("x", churned ? Status.Churned : Status.Success, [.. Chosen(("goal", goal), ("pair", true))]) with { Conditions = [free ? "free" : "old-work"] };
        });
        var pattern = PatternMiner.Mine(library, new()).Losing[0];
        Assert.Equal(["goal"], pattern.Missing);
        Assert.Equal(["conditions:free"], pattern.Conditions.Select(term => term.ToString()));
        Assert.Equal(Grade.Proven, pattern.Grade);
    }

    [Fact]
    public void TheOrderOfTheCasesChangesNothing()
    {
        var library = Library(200, random =>
        {
            var pair = random.Fraction() < 0.4;
            return Case(random, pair ? 0.9 : 0.3, [.. Chosen(("pair", pair), ("goal", random.Fraction() < 0.5))]);
        });
        var turned = library with { Cases = [.. Enumerable.Reverse(library.Cases)] };
        Assert.Equal(Text(library), Text(turned));

        static IEnumerable<string> Text(Playbook playbook) => PatternMiner.Mine(playbook, new()).All.Select(pattern =>
            $"{pattern.Id} {pattern.Grade} {pattern.Statistics.P} {pattern.Statistics.ShufflesAsStrong} {pattern.Statistics.Stability}");
    }

    [Fact]
    public void ATacticThatHarmsSomeKindOfCustomerIsLeftOutAndCounted()
    {
        var patterns = PatternMiner.Mine(HarmingLargeFirms(Covariate.Size), new());
        Assert.Empty(patterns.All);
        Assert.Equal(1, patterns.LeftOut);
    }

    [Fact]
    public void ATacticThatHarmsAKindWithANameIsSaidOfTheOthersAlone()
    {
        var patterns = PatternMiner.Mine(HarmingLargeFirms(Covariate.Industry, inIndustries: true), new());
        Assert.All(patterns.Winning, pattern => Assert.Equal(["industries:easy"], pattern.Conditions.Select(term => term.ToString())));
        Assert.NotEmpty(patterns.Winning);
        Assert.Equal(0, patterns.LeftOut);
    }

    /// <summary>"pair" helps three of four customers much, and harms the fourth.</summary>
    static Playbook HarmingLargeFirms(Covariate declared, bool inIndustries = false)
    {
        var library = Library(900, random =>
        {
            var easy = random.Fraction() < 0.75;
            var pair = random.Fraction() < 0.5;
            return Case(random, easy ? (pair ? 0.9 : 0.3) : (pair ? 0.2 : 0.7), [.. Chosen(("pair", pair), ("goal", random.Fraction() < 0.5))]) with
            {
                Industries = [inIndustries ? easy ? "easy" : "hard" : "any"],
                Size = easy ? CompanySize.Smb : CompanySize.Enterprise,
            };
        });
        return library with { Site = library.Site with { Mining = library.Site.Mining with { Strata = [declared] } } };
    }

    [Fact]
    public void TheRateShownIsNeverAboveTheOneAmongCasesThatDidNotChooseThePattern()
    {
        var library = Library(400, random =>
        {
            var pair = random.Fraction() < 0.4;
            return Case(random, pair ? 0.85 : 0.35, [.. Chosen(("pair", pair), ("goal", random.Fraction() < 0.5), ("show", random.Fraction() < 0.5))]);
        });
        var numbers = PatternMiner.Mine(library, new()).Winning[0].Statistics;
        Assert.InRange(numbers.Weight!.Value, 2, 50);
        Assert.True(numbers.RateWith!.Value <= numbers.CrossFittedRate + 1e-12);
        Assert.True(numbers.Uplift!.Low > 0);
        Assert.True(numbers.TrendZ > 0);
        Assert.Null(numbers.SuccessesToLift);
    }

    static IEnumerable<string> Chosen(params (string Tactic, bool Is)[] tactics) => tactics.Where(tactic => tactic.Is).Select(tactic => tactic.Tactic).DefaultIfEmpty("ask");

    static SuccessCase Case(FixedRandom random, double chance, params string[] tactics) =>
        SampleLibrary.Case("x", random.Fraction() < chance ? Status.Success : random.Fraction() < 0.5 ? Status.Partial : Status.Churned, tactics);

    static Playbook Library(int cases, Func<FixedRandom, SuccessCase> make)
    {
        var random = new FixedRandom(11);
        return SampleLibrary.Of([.. Enumerable.Range(0, cases).Select(i =>
        {
            var id = i.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            return make(random) with { Id = "case-" + id, Organisation = "organisation-" + id };
        })]);
    }
}
