using PlaybookGen.Model;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Site.Searching;

/// <summary>
/// The drills that were made from the cases, found by what they are about and what they ask. What they tell of the case is left out, since the case itself
/// is found by it, and the answers are, since a search must not give them away.
/// </summary>
public static class MadeDrillDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue, LearningLibrary learning) => learning.MadeDrills.Select(drill => new SearchDocument
    {
        Address = MadeDrillPages.Path(drill).ToString(),
        Kind = SearchKinds.MadeDrill,
        Title = MadeDrillPages.Title(drill, catalogue.Words),
        Body = drill.Question,
        Facets = SearchFacets.Values(SearchKinds.MadeDrill, []),
        Result = catalogue.Words.PracticeMark(catalogue.Case(drill.CaseId).Provenance),
    });
}
