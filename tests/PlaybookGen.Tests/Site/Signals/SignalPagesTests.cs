using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Signals;

namespace PlaybookGen.Tests.Site.Signals;

public class SignalPagesTests
{
    [Fact]
    public void WhatIsSaidLeadsToTheStateItsQuestionsAndItsPatterns()
    {
        var signal = Page(SmallLibrary.Playbook with { Questions = [new Question("何に困っていますか", "field-distrust"), new Question("ほか", "no-use")] }).Signals[0];

        Assert.Equal(["どれが必要かわからない"], signal.Says);
        Assert.Equal("現場が信用していない", signal.Obstacle.Text);
        Assert.Equal(["使われない"], signal.LeadsTo.Select(link => link.Text));
        Assert.Equal(["何に困っていますか"], signal.Questions);
        Assert.Equal(["Winning", "Losing"], signal.Patterns.Select(card => card.Kind.ToString()));
        Assert.Equal((2, 1), (signal.Cases, signal.PracticeCases));
    }

    [Fact]
    public void AStateWithoutQuestionsOfItsOwnGetsThoseThatHelpToSayWhatIsWanted() => Assert.Equal(
        ["半年後に何がどうなっていればよいですか"],
        Page(SmallLibrary.Playbook with { Questions = [new Question("半年後に何がどうなっていればよいですか", "undefined")] }).Signals[0].Questions);

    [Fact]
    public void AStateThatNothingHasMetYetShowsWhatMetTheStateItLeadsTo()
    {
        var before = new Term { Facet = Facet.Obstacles, Id = "champion-left", Label = "推進者がいなくなった", Says = ["前任の者しかわからなくて"], Causes = ["no-use", "field-distrust"] };
        var signal = Page(With(before)).Signals[0];

        Assert.Equal("推進者がいなくなった", signal.Obstacle.Text);
        Assert.Empty(signal.Patterns);
        Assert.Equal("現場が信用していない", signal.Beyond?.Obstacle.Text);
        Assert.Equal(["Winning", "Losing"], signal.Beyond?.Patterns.Select(card => card.Kind.ToString()));
    }

    [Fact]
    public void AStateWithPatternsOfItsOwnLooksNoFurther() => Assert.Null(Page(SmallLibrary.Playbook).Signals[0].Beyond);

    [Fact]
    public void StatesWithoutWordsOfACustomerComeAfterThoseWhoseWordsAreKnown()
    {
        var named = new Term { Facet = Facet.Obstacles, Id = "a-first", Label = "合意が足りない", Synonyms = ["経営層の関心がない"] };

        Assert.Equal(["現場が信用していない", "合意が足りない", "使われない"], Page(With(named)).Signals.Select(signal => signal.Obstacle.Text));
    }

    private static Playbook With(Term term) => SmallLibrary.Playbook with
    {
        Taxonomy = new Taxonomy([term, .. Enum.GetValues<Facet>().SelectMany(facet => SmallLibrary.Taxonomy[facet])]),
    };

    [Fact]
    public void WordsOfALifecyclePhaseThatAnObstacleAlreadyHasAreNotRepeated()
    {
        var phase = new LifecyclePhase { Id = "form", Label = "型の習得", ChurnWords = ["どれが必要かわからない", "まだ早い"] };

        Assert.Equal(["まだ早い"], Assert.Single(Page(SmallLibrary.Playbook with { Lifecycle = [phase] }).ByPhase).Says);
    }

    private static SignalsPage Page(Playbook playbook) =>
        (SignalsPage)SignalPages.Of(new Exploration(new Catalogue(playbook, SmallLibrary.Patterns))).Make();
}
