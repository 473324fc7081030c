using PlaybookGen.Model;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Searching;

/// <summary>All titles of the site by kind, cases by their industries: what serves as a search without scripts.</summary>
public static class TitleListPages
{
    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, LearningLibrary learning)
    {
        var words = catalogue.Words;
        return Paging.Split(Titles(catalogue, learning), SearchPage.Titles).Select(slice => new PlannedPage(slice.Path, () => new IndexPage
        {
            Site = catalogue.Frame,
            Path = slice.Path,
            Title = words.NumberedTitle(words.SearchTitles, slice.Pager.Number, slice.Pager.Count),
            Description = words.SearchTitlesLead,
            Breadcrumbs = [catalogue.Home, new Link(SearchPage.Address, words.SearchTitle)],
            Heading = words.SearchTitles,
            Lead = words.SearchTitlesLead,
            Groups = [.. slice.Items.GroupBy(title => title.Group, StringComparer.Ordinal).Select(group => new IndexGroup(group.Key, [.. group.Select(title => title.Entry)]))],
            Pager = slice.Pager,
        }));
    }

    private static List<(string Group, IndexEntry Entry)> Titles(Catalogue catalogue, LearningLibrary learning)
    {
        var words = catalogue.Words;
        var documents = SearchInputs.Documents(catalogue, learning);
        return
        [
            .. SearchKinds.All.SelectMany(kind => documents.Where(document => document.Kind == kind).SelectMany(Groups)
                .GroupBy(title => title.Group, StringComparer.Ordinal).SelectMany(group => group)),
        ];

        IEnumerable<(string Group, IndexEntry Entry)> Groups(SearchDocument document)
        {
            var kind = words.OfSearchKind(document.Kind);
            var entry = new IndexEntry(new Link(new SitePath(document.Address[1..]), document.Title), null, [.. new[] { document.Result, document.Grade }.OfType<string>()]);
            var industries = document.Kind == SearchKinds.Case ? document.Facets.GetValueOrDefault(SearchFacets.Id(Facet.Industries), []) : [];
            return industries.Count == 0
                ? [(kind, entry)]
                : industries.Select(id => (kind + words.Colon + (catalogue.Taxonomy.Find(Facet.Industries, id)?.Label ?? id), entry));
        }
    }
}
