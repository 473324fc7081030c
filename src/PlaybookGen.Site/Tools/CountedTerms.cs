using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

/// <summary>The terms of a facet as groups for a reader's own entries.</summary>
public static class CountedTerms
{
    public static IReadOnlyList<CountedTerm> Of(Facet facet, Catalogue catalogue) =>
        [.. catalogue.Taxonomy[facet].Select(term => new CountedTerm(term.Id, catalogue.Link(facet, term.Id), [.. term.Synonyms, .. term.Says]))];
}
