using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

/// <summary>The tools that a CSM uses on data of their own, the boards that the cases fill, and the hub of both.</summary>
public static class ToolPages
{
    public static IEnumerable<PlannedPage> Of(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        PlannedPage[] pages = [.. BoardPages.Of(exploration), CustomerYears.Of(catalogue), ReviewTools.Of(catalogue)];
        return ToolLinks.HasHub(catalogue.Playbook) ? pages.Prepend(Hub(catalogue)) : pages;
    }

    private static PlannedPage Hub(Catalogue catalogue) => new(ToolLinks.HubPath, () => new ToolsPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.HubPath,
        Title = catalogue.Words.Tools,
        Description = catalogue.Words.ToolsLead,
        Breadcrumbs = [catalogue.Home],
        Groups = ToolLinks.Groups(catalogue),
    });
}
