using PlaybookGen.Model;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Site.Searching;

/// <summary>What the search index of the site is made of.</summary>
public static class SearchInputs
{
    public static SearchInput Of(Catalogue catalogue, LearningLibrary learning) => new(
        Documents(catalogue, learning),
        Synonyms(catalogue.Taxonomy),
        SearchFacets.Of(catalogue))
    {
        KindWeights = SearchKinds.Weights,
    };

    /// <summary>Everything that has a page of its own and can be looked for; a kit that serves as a tool is a kit.</summary>
    public static IReadOnlyList<SearchDocument> Documents(Catalogue catalogue, LearningLibrary learning) =>
    [
        .. CaseDocuments.Of(catalogue)
            .Concat(PatternDocuments.Of(catalogue))
            .Concat(TermDocuments.Of(catalogue))
            .Concat(LibraryDocuments.Of(catalogue))
            .Concat(MadeDrillDocuments.Of(catalogue, learning))
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
