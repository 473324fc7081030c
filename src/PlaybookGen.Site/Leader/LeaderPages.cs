using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Home;

namespace PlaybookGen.Site.Leader;

public static class LeaderPages
{
    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Leader, () =>
    {
        var catalogue = exploration.Catalogue;
        return new LeaderPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Leader,
            Title = catalogue.Words.LeaderTitle,
            Description = catalogue.Words.LeaderSays,
            Breadcrumbs = [catalogue.Home],
            Counts = LibraryCount.Of(catalogue.Cases),
            Tables = LeaderTables.Of(exploration),
            Csv = LeaderFiles.Path,
            Ways = ExploringLinks.Beside(ExploringLinks.Leader, catalogue),
        };
    });
}
