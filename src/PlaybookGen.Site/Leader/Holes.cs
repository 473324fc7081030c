using PlaybookGen.Model;
using PlaybookGen.Site.ChurnMap;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Leader;

/// <summary>How much is still unknown, by kind.</summary>
public static class Holes
{
    public static LeaderTable Of(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var graph = CauseGraph.Of(catalogue.Taxonomy[Facet.Obstacles]);
        var supports = new CauseSupports(exploration, graph);
        var conditions = Borne(Facet.Conditions, exploration);
        var outcomes = Borne(Facet.Outcomes, exploration);
        var tactics = catalogue.Taxonomy[Facet.Tactics];
        return new LeaderTable(
            "holes", words.LeaderHoles, "", [words.HoleColumn, words.HolesColumn, words.OutOfColumn],
            LeaderTables.Rows(
            [
                (words.OpenUnreported, new Link(ExploringLinks.OpenQuestions, words.OpenUnreported),
                    [catalogue.Patterns.All.Count(pattern => pattern.Grade == Grade.Adopted), catalogue.Patterns.All.Count()]),
                (words.OpenCombinations, new Link(ExploringLinks.Matrix, words.OpenCombinations),
                    [conditions.Sum(condition => outcomes.Count(outcome => exploration.Counts.Of(condition, outcome).IsHole)), conditions.Count * outcomes.Count]),
                (words.OpenTactics, new Link(ExploringLinks.Stages, words.OpenTactics),
                    [tactics.Count(term => exploration.Counts.Of(new TermId(Facet.Tactics, term.Id)).IsHole), tactics.Count]),
                (words.OpenCauses, graph.Edges.Count == 0 ? null : new Link(ExploringLinks.ChurnMap, words.OpenCauses),
                    [graph.Edges.Count(edge => !supports.Of(graph.Ids[edge.From], graph.Ids[edge.To]).HasCases), graph.Edges.Count]),
            ]));
    }

    private static IReadOnlyList<TermId> Borne(Facet facet, Exploration exploration) =>
        [.. exploration.Taxonomy[facet].Select(term => new TermId(facet, term.Id)).Where(term => !exploration.Counts.Of(term).IsHole)];
}
