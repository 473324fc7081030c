using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

public static class TermDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue) =>
        Enum.GetValues<Facet>().SelectMany(facet => catalogue.Taxonomy[facet]).Select(term => Of(term, catalogue));

    private static SearchDocument Of(Term term, Catalogue catalogue)
    {
        var id = new TermId(term.Facet, term.Id);
        var kind = SearchFacets.Id(term.Facet);
        return new SearchDocument
        {
            Address = SitePath.Term(id).ToString(),
            Kind = kind,
            Title = term.Label,
            Tags = SearchText.Lines(term.Synonyms),
            Body = SearchText.Lines([term.Description.PlainText, term.NotWhen.PlainText, .. term.Says]),
            Facets = SearchFacets.Values(
                kind, catalogue.Taxonomy.Ancestors(term.Facet, term.Id).Select(above => new TermId(term.Facet, above)).Prepend(id)),
        };
    }
}
