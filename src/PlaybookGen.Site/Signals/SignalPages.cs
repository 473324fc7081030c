using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Signals;

public static class SignalPages
{
    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Signals, () =>
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var answers = new ObstaclePatterns(catalogue);
        var obstacles = catalogue.Taxonomy[Facet.Obstacles];
        return new SignalsPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Signals,
            Title = words.Signals,
            Description = words.SignalsSay,
            Breadcrumbs = [catalogue.Home],
            Signals = [.. obstacles.OrderBy(term => term.Says.Count == 0).Select(term => SignalOf(term, answers, catalogue))],
            ByPhase = ByPhase(catalogue.Playbook, obstacles),
            Ways = ExploringLinks.Beside(ExploringLinks.Signals, catalogue),
        };
    });

    private static Signal SignalOf(Term term, ObstaclePatterns answers, Catalogue catalogue)
    {
        var isEvidence = catalogue.CasesOf(new TermId(Facet.Obstacles, term.Id))
            .ToLookup(item => catalogue.Playbook.Site.Mining.Count.Contains(item.Provenance));
        return new Signal
        {
            Says = term.Says,
            Synonyms = term.Synonyms,
            Obstacle = catalogue.Link(Facet.Obstacles, term.Id),
            Influence = term.Influence,
            Phase = term.Phase,
            Causes =
            [
                .. catalogue.Taxonomy[Facet.Obstacles].Where(other => other.Causes.Contains(term.Id))
                    .Select(other => catalogue.Link(Facet.Obstacles, other.Id)),
            ],
            LeadsTo = [.. term.Causes.Select(id => catalogue.Link(Facet.Obstacles, id))],
            Questions = SignalQuestions.Of(term, catalogue.Playbook.Questions),
            Patterns = answers.Of(term.Id),
            Beyond = answers.Of(term.Id).Count > 0 ? null : Beyond(term, answers, catalogue),
            Cases = isEvidence[true].Count(),
            PracticeCases = isEvidence[false].Count(),
        };
    }

    private static SignalBeyond? Beyond(Term term, ObstaclePatterns answers, Catalogue catalogue) => term.Causes
        .Select(id => new SignalBeyond(catalogue.Link(Facet.Obstacles, id), answers.Of(id)))
        .FirstOrDefault(beyond => beyond.Patterns.Count > 0);

    private static IReadOnlyList<PhaseWords> ByPhase(Playbook playbook, IReadOnlyList<Term> obstacles)
    {
        var known = obstacles.SelectMany(term => term.Says.Concat(term.Synonyms).Append(term.Label)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. playbook.Lifecycle
                .Select(phase => new PhaseWords(phase.Label, [.. phase.ChurnWords.Where(said => !known.Contains(said))]))
                .Where(phase => phase.Says.Count > 0),
        ];
    }
}
