using PlaybookGen.Model;
using PlaybookGen.Site.Contradictions;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Tests.Site.Contradictions;

public class ContradictionPairsTests
{
    [Fact]
    public void TheSameTacticsForTheSameKindOfCustomerWithAnotherResultAreAPair() =>
        Assert.Equal(["acme#1 beta#0 1"], Pairs(SmallLibrary.Playbook));

    [Fact]
    public void AFailureThatWasHardlyCarriedOutContradictsNothing()
    {
        var beta = SmallLibrary.Playbook.Cases[1];
        var plan = beta.Plan! with { Tactics = [beta.Plan.Tactics[0] with { Done = 0.6, Quality = 0.1 }] };

        Assert.Empty(Pairs(SmallLibrary.Playbook with { Cases = [SmallLibrary.Playbook.Cases[0], beta with { Plan = plan }] }));
    }

    private static IEnumerable<string> Pairs(Playbook playbook) =>
        ContradictionPairs.Closest(PlayedPhases.Of(playbook).Where(phase => phase.IsEvidence), most: 10)
            .Select(pair => FormattableString.Invariant(
                $"{pair.Worked.Case.Id}#{pair.Worked.Revision} {pair.Failed.Case.Id}#{pair.Failed.Revision} {pair.Closeness}"));
}
