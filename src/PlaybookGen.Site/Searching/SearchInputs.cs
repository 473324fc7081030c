using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>What the search index of the site is made of.</summary>
public static class SearchInputs
{
    public static SearchInput Of(Catalogue catalogue) => new(
        Documents(catalogue),
        Synonyms(catalogue.Taxonomy),
        SearchFacets.Of(catalogue));

    /// <summary>Everything that has a page of its own and can be looked for.</summary>
    public static IReadOnlyList<SearchDocument> Documents(Catalogue catalogue) =>
    [
        .. CaseDocuments.Of(catalogue), .. PatternDocuments.Of(catalogue), .. TermDocuments.Of(catalogue), .. LibraryDocuments.Of(catalogue),
        .. ToolDocuments.Of(catalogue),
    ];

    /// <summary>A label and its synonyms find each other; a term without synonyms needs no group.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Synonyms(Taxonomy taxonomy) =>
    [
        .. Enum.GetValues<Facet>()
            .SelectMany(facet => taxonomy[facet])
            .Where(term => term.Synonyms.Count > 0)
            .Select(term => (IReadOnlyList<string>)[term.Label, .. term.Synonyms]),
    ];
}
