using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.ChurnMap;

public static class ChurnMapPages
{
    /// <summary>More boxes than this can't be taken in; the table holds the rest.</summary>
    private const int MostBoxes = 90;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.ChurnMap, () =>
    {
        var catalogue = exploration.Catalogue;
        var graph = CauseGraph.Of(catalogue.Taxonomy[Facet.Obstacles]);
        var drawn = graph.Largest(MostBoxes);
        var supports = new CauseSupports(exploration, graph);
        return new ChurnMapPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.ChurnMap,
            Title = catalogue.Words.ChurnMap,
            Description = catalogue.Words.ChurnMapSays,
            Breadcrumbs = [catalogue.Home],
            Map = CauseMapLayout.Of(drawn, id => catalogue.Taxonomy.Label(Facet.Obstacles, id), supports.Of),
            LeftOut = graph.Ids.Count - drawn.Ids.Count,
            Rows = CauseRows.Of(graph, supports, catalogue),
            Ways = ExploringLinks.Beside(ExploringLinks.ChurnMap, catalogue),
        };
    });
}
