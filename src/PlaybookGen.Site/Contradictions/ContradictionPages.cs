using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Contradictions;

public static class ContradictionPages
{
    private const int RealShown = 24;
    private const int PracticeShown = 12;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Contradictions, () =>
    {
        var catalogue = exploration.Catalogue;
        return new ContradictionsPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Contradictions,
            Title = catalogue.Words.Contradictions,
            Description = catalogue.Words.ContradictionsSay,
            Breadcrumbs = [catalogue.Home],
            Real = [.. ContradictionPairs.Closest(exploration.Phases.Where(phase => phase.IsEvidence), RealShown).Select(pair => Shown(pair, catalogue))],
            Practice = [.. ContradictionPairs.Closest(exploration.Phases.Where(phase => !phase.IsEvidence), PracticeShown).Select(pair => Shown(pair, catalogue))],
            Ways = ExploringLinks.Beside(ExploringLinks.Contradictions, catalogue),
        };
    });

    private static Contradiction Shown(ContradictionPair pair, Catalogue catalogue) => new()
    {
        Worked = Side(pair.Worked, pair.Failed, catalogue),
        Failed = Side(pair.Failed, pair.Worked, catalogue),
        SharedTactics = [.. pair.Worked.Done.Intersect(pair.Failed.Done).Select(catalogue.Link)],
        SharedTraits = [.. ContradictionPairs.TraitsOf(pair.Worked).Intersect(ContradictionPairs.TraitsOf(pair.Failed)).Select(catalogue.Link)],
        IsOneOrganisation = pair.Worked.Organisation == pair.Failed.Organisation,
        Doses = Doses(pair, catalogue),
    };

    private static ContradictionSide Side(PlayedPhase phase, PlayedPhase other, Catalogue catalogue) => new(
        Acts.In(phase.Case, phase.Revision, catalogue),
        phase.State.Status,
        [.. phase.Traits.Except(other.Traits).Select(catalogue.Link)],
        [.. phase.Done.Except(other.Done).Select(catalogue.Link)],
        phase.State.Learned);

    private static IReadOnlyList<DoseDifference> Doses(ContradictionPair pair, Catalogue catalogue) =>
    [
        .. from tactic in pair.Worked.Done.Intersect(pair.Failed.Done)
           let worked = DoseOf(pair.Worked, tactic, catalogue)
           let failed = DoseOf(pair.Failed, tactic, catalogue)
           where worked != failed
           select new DoseDifference(catalogue.Link(tactic), worked, failed),
    ];

    private static string DoseOf(PlayedPhase phase, TermId tactic, Catalogue catalogue)
    {
        var dose = phase.State.Plan?.Tactics.FirstOrDefault(planned => planned.Tactic == tactic.Id)?.Dose;
        return dose is null ? catalogue.Words.DoseUnknown : catalogue.Words.Of(dose);
    }
}
