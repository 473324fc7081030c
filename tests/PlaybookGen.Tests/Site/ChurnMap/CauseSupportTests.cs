using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.ChurnMap;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Tests.Site.ChurnMap;

public class CauseSupportTests
{
    [Fact]
    public void ACauseThatWasMetBeforeItsEffectSpeaksForTheEdge() =>
        Assert.Equal(new CauseSupport(1, 0), Support(Provenance.Published, first: "field-distrust", then: "no-use"));

    [Fact]
    public void ACauseThatWasMetOnlyAfterItsEffectDoesNot() =>
        Assert.Equal(new CauseSupport(0, 0), Support(Provenance.Published, first: "no-use", then: "field-distrust"));

    [Fact]
    public void ACaseForPracticeIsCountedApart() =>
        Assert.Equal(new CauseSupport(0, 1), Support(Provenance.Fictional, first: "field-distrust", then: "no-use"));

    private static CauseSupport Support(Provenance provenance, string first, string then)
    {
        var item = SmallLibrary.Playbook.Cases[0];
        item = item with { Provenance = provenance, Obstacles = [then], Revisions = [item.Revisions[0] with { Obstacles = [first] }] };
        var playbook = SmallLibrary.Playbook with { Cases = [item] };
        var graph = CauseGraph.Of(SmallLibrary.Taxonomy[Facet.Obstacles]);
        return new CauseSupports(new Exploration(new Catalogue(playbook, PatternSet.None)), graph).Of("field-distrust", "no-use");
    }
}
