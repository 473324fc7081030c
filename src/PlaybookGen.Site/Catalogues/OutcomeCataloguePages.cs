using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.Catalogues;

public static class OutcomeCataloguePages
{
    private const int GroupsShown = 40;
    private const int WordingsShown = 10;
    private const int QuestionsShown = 2;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Outcomes, () =>
    {
        var catalogue = exploration.Catalogue;
        return new OutcomeCataloguePage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Outcomes,
            Title = catalogue.Words.OutcomeCatalogue,
            Description = catalogue.Words.OutcomeCatalogueSays,
            Breadcrumbs = [catalogue.Home],
            Defects = [.. Enum.GetValues<OutcomeState>().Select(state => Defect(state, exploration))],
            Groups = [.. Groups(exploration).Take(GroupsShown)],
            Ways = ExploringLinks.Beside(ExploringLinks.Outcomes, catalogue),
        };
    });

    private static DefectRow Defect(OutcomeState state, Exploration exploration)
    {
        var found = exploration.Phases.Where(phase => phase.State.Outcome?.State == state).ToList();
        var tally = new TallyBox();
        foreach (var phase in found)
            tally.Add(phase);
        var example = found.OrderByDescending(phase => phase.IsEvidence).ThenByDescending(phase => phase.Case.Date).ThenBy(phase => phase.Case.Id, StringComparer.Ordinal).FirstOrDefault();
        return new DefectRow(
            state,
            tally.Count(),
            [.. exploration.Catalogue.Playbook.Questions.Where(question => question.For == FormatWord.Of(state)).Take(QuestionsShown).Select(question => question.Ask)],
            example is null ? null : Acts.In(example.Case, example.Revision, exploration.Catalogue));
    }

    /// <summary>A statement that several 局面 share stands once.</summary>
    private static IEnumerable<OutcomeGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var byOutcome = exploration.Phases.Where(phase => phase.State.Outcome is not null)
            .SelectMany(phase => phase.Outcomes.Where(term => catalogue.Taxonomy.Find(term.Facet, term.Id)?.Parent is null).Select(term => (term, phase)))
            .ToLookup(one => one.term, one => one.phase);
        return
            from term in catalogue.Taxonomy[Facet.Outcomes]
            let id = new TermId(Facet.Outcomes, term.Id)
            let wordings = byOutcome[id]
                .OrderByDescending(phase => phase.IsEvidence)
                .ThenBy(phase => phase.Result ?? ResultLevel.NotReached)
                .ThenByDescending(phase => phase.Case.Date)
                .ThenBy(phase => phase.Case.Id, StringComparer.Ordinal)
                .DistinctBy(phase => phase.State.Outcome!.Statement, StringComparer.Ordinal)
                .ToList()
            where wordings.Count > 0
            select new OutcomeGroup(
                catalogue.Link(id),
                [.. wordings.Take(WordingsShown).Select(phase => Wording(phase, catalogue))],
                Math.Max(0, wordings.Count - WordingsShown));
    }

    private static OutcomeWording Wording(PlayedPhase phase, Catalogue catalogue)
    {
        var outcome = phase.State.Outcome!;
        return new OutcomeWording(
            outcome.Statement,
            outcome.Words,
            outcome.Depth,
            outcome.State,
            phase.Case.Product?.Kind,
            [.. outcome.Measures.Select(measure => measure.Metric).Distinct(StringComparer.Ordinal)],
            phase.State.Status,
            Acts.In(phase.Case, phase.Revision, catalogue));
    }
}
