using PlaybookGen.Model;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Searching;

public static class SearchPages
{
    public static PlannedPage Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        return new PlannedPage(SearchPage.Address, () => new SearchPage
        {
            Site = catalogue.Frame,
            Path = SearchPage.Address,
            Title = words.SearchTitle,
            Description = words.SearchLead,
            Breadcrumbs = [catalogue.Home],
            Elsewhere =
            [
                PatternListPages.Link(PatternKind.Winning, words),
                PatternListPages.Link(PatternKind.Losing, words),
                new Link(CaseListPages.First, words.CaseList),
                .. Enum.GetValues<Facet>().Where(facet => catalogue.Taxonomy[facet].Count > 0).Select(catalogue.Link),
            ],
            Sayings =
            [
                new("none", words.SearchFoundNothing),
                new("count", words.SearchCount),
                new("apart", words.SearchApart),
                new("failed", words.SearchFailed),
                .. SearchKinds.All.Select(kind => new KeyValuePair<string, string>("kind-" + kind, words.OfSearchKind(kind))),
            ],
        });
    }
}
