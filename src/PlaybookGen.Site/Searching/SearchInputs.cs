using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>What the search index of the site is made of.</summary>
public static class SearchInputs
{
    public static SearchInput Of(Catalogue catalogue) => new(
        Documents(catalogue),
        Synonyms(catalogue.Taxonomy),
        SearchFacets.Of(catalogue));

    /// <summary>Everything that has a page of its own and can be looked for; a kit that serves as a tool is a kit.</summary>
    public static IReadOnlyList<SearchDocument> Documents(Catalogue catalogue) =>
    [
        .. CaseDocuments.Of(catalogue)
            .Concat(PatternDocuments.Of(catalogue))
            .Concat(TermDocuments.Of(catalogue))
            .Concat(LibraryDocuments.Of(catalogue))
            .Concat(ToolDocuments.Of(catalogue))
            .DistinctBy(document => document.Address),
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
