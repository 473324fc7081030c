using PlaybookGen.Model;
using PlaybookGen.Site.ChurnMap;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.OpenQuestions;

/// <summary>Places where no real case is: those that many would profit from first.</summary>
public static class OpenHoles
{
    private const int Shown = 12;
    private const int MostTerms = 40;

    /// <summary>Common conditions and common win conditions that no case has together.</summary>
    public static OpenGroup Combinations(Exploration exploration)
    {
        var conditions = Common(Facet.Conditions, exploration);
        var outcomes = Common(Facet.Outcomes, exploration);
        var holes =
            (from condition in conditions
             from outcome in outcomes
             where exploration.Counts.Of(condition, outcome).IsHole
             orderby Weight(condition) * Weight(outcome) descending, condition, outcome
             select (condition, outcome)).ToList();
        var words = exploration.Words;
        return Group(
            words.OpenCombinations,
            words.OpenCombinationsSay,
            [
                .. holes.Select(hole => new OpenItem(
                    words.Crossing(exploration.Catalogue.Link(hole.condition).Text, exploration.Catalogue.Link(hole.outcome).Text),
                    null, null, Invitations.For(exploration.Catalogue, hole.condition, hole.outcome))),
            ],
            new Link(ExploringLinks.Matrix, words.ConditionMatrix));

        int Weight(TermId term) => exploration.Counts.Of(term).Evidence + exploration.Counts.Of(term).Unknown;
    }

    public static OpenGroup Tactics(Exploration exploration) => Group(
        exploration.Words.OpenTactics,
        exploration.Words.OpenTacticsSay,
        [
            .. exploration.Taxonomy[Facet.Tactics].Select(term => new TermId(Facet.Tactics, term.Id))
                .Where(term => exploration.Counts.Of(term).IsHole)
                .Select(term => new OpenItem("", exploration.Catalogue.Link(term), null, Invitations.For(exploration.Catalogue, term))),
        ],
        new Link(ExploringLinks.Stages, exploration.Words.StageMatrix));

    public static OpenGroup Causes(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var graph = CauseGraph.Of(catalogue.Taxonomy[Facet.Obstacles]);
        var supports = new CauseSupports(exploration, graph);
        return Group(
            catalogue.Words.OpenCauses,
            catalogue.Words.OpenCausesSay,
            [
                .. from edge in graph.Edges
                   let cause = new TermId(Facet.Obstacles, graph.Ids[edge.From])
                   let effect = new TermId(Facet.Obstacles, graph.Ids[edge.To])
                   where !supports.Of(cause.Id, effect.Id).HasCases
                   select new OpenItem($"{catalogue.Link(cause).Text} → {catalogue.Link(effect).Text}", null, null, Invitations.For(catalogue, cause, effect)),
            ],
            new Link(ExploringLinks.ChurnMap, catalogue.Words.ChurnMap));
    }

    public static OpenGroup NotTurnedRound(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        return Group(
            catalogue.Words.OpenNotTurned,
            catalogue.Words.OpenNotTurnedSays,
            [
                .. from term in catalogue.Taxonomy[Facet.Obstacles]
                   where !catalogue.Inverting(term.Id).Any(found => catalogue.Playbook.Site.Mining.Count.Contains(found.Case.Provenance))
                   let id = new TermId(Facet.Obstacles, term.Id)
                   select new OpenItem("", catalogue.Link(id), null, Invitations.For(catalogue, id)),
            ],
            new Link(SitePath.Facet(Facet.Obstacles), catalogue.Words.Of(Facet.Obstacles)));
    }

    private static OpenGroup Group(string title, string says, IReadOnlyList<OpenItem> items, Link all) =>
        new(title, says, [.. items.Take(Shown)], items.Count, items.Count > Shown ? all : null);

    private static IReadOnlyList<TermId> Common(Facet facet, Exploration exploration) =>
    [
        .. exploration.Taxonomy[facet].Select(term => new TermId(facet, term.Id))
            .Where(term => !exploration.Counts.Of(term).IsHole)
            .OrderByDescending(term => exploration.Counts.Of(term).Evidence)
            .ThenBy(term => term)
            .Take(MostTerms),
    ];
}
