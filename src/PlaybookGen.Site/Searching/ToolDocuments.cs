using PlaybookGen.Model;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Searching;

/// <summary>The tools and boards, found by their names and by what each is for.</summary>
public static class ToolDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue) =>
        ToolLinks.Groups(catalogue).SelectMany(group => group.Tools).DistinctBy(way => way.To.To).Select(way => new SearchDocument
        {
            Address = way.To.To.ToString(),
            Kind = SearchKinds.Page,
            Title = way.To.Text,
            Body = SearchText.Lines([way.Says]),
            Facets = SearchFacets.Values(SearchKinds.Page, []),
        });
}
