using PlaybookGen.Model;
using PlaybookGen.Site.Emblems;
using PlaybookGen.Tests.Library;

namespace PlaybookGen.Tests.Site.Emblems;

public sealed class EmblemChoiceTests
{
    [Theory]
    [InlineData("goal-sheet", EmblemFamily.Goal)]
    [InlineData("in-house-presentation", EmblemFamily.Opportunity)]
    [InlineData("fast-quality-response", EmblemFamily.Trust)]
    [InlineData("travel-time-reduction", EmblemFamily.Sensemaking)]
    [InlineData("no-such-tactic", EmblemFamily.General)]
    public void ATacticBelongsToItsPrincipleOrElseToItsStage(string tactic, EmblemFamily family) =>
        Assert.Equal(family, EmblemChoice.Of(tactic, ShippedLibrary.Playbook.Taxonomy));

    [Fact]
    public void ATacticWithoutAStageBelongsToTheHeadingAboveIt()
    {
        var taxonomy = new Taxonomy(
        [
            new Term { Facet = Facet.Tactics, Id = "above", Label = "above", Stage = Stage.Review },
            new Term { Facet = Facet.Tactics, Id = "below", Label = "below", Parent = "above" },
        ]);
        Assert.Equal(EmblemFamily.Review, EmblemChoice.Of("below", taxonomy));
    }

    [Fact]
    public void ALosingPatternBearsACrossAndACardOfItsOwn()
    {
        var losing = EmblemChoice.Of(ShippedLibrary.Patterns.Losing[0], ShippedLibrary.Playbook.Taxonomy);
        Assert.Equal(new Emblem(EmblemFamily.Issue, true), losing);
        Assert.Equal("assets/cards/issue-losing.png", losing.Card.Value);
        Assert.Equal(EmblemShapes.Cross, losing.Shapes.TakeLast(2));
    }
}
