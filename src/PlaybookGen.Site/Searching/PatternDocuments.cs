using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Searching;

public static class PatternDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue) => catalogue.Patterns.All.Select(pattern => Of(pattern, catalogue));

    private static SearchDocument Of(Pattern pattern, Catalogue catalogue)
    {
        var terms = PatternTerms.WithAncestors(pattern, catalogue.Taxonomy).ToList();
        var kind = pattern.Kind == PatternKind.Winning ? SearchKinds.Winning : SearchKinds.Losing;
        var facets = SearchFacets.Values(kind, terms);
        facets[SearchFacets.Grade] = [FormatWord.Of(pattern.Grade)];
        return new SearchDocument
        {
            Address = SitePath.Pattern(pattern).ToString(),
            Kind = kind,
            Title = RuleSentences.Title(pattern, catalogue),
            Tags = SearchText.Tags(terms, catalogue.Taxonomy),
            Body = SearchText.Lines([RuleSentences.Text(pattern, catalogue), pattern.GradeReason.In(catalogue.Words.Language)]),
            Facets = facets,
            Grade = catalogue.Words.Of(pattern.Grade),
        };
    }
}
