using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>For each facet its label, and for each of its ids the label and the documents, as distances from the one before (from -1), less 1.</summary>
static class FacetParts
{
    public static IEnumerable<Part> Of(IReadOnlyList<SearchFacet> facets, IReadOnlyList<SearchDocument> documents, SignCode code) =>
        facets.Select((facet, i) => new Part($"f{i}", code.Json(new object[] { facet.Label, Values(facet, documents) })));

    static IEnumerable<object> Values(SearchFacet facet, IReadOnlyList<SearchDocument> documents)
    {
        var values = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < documents.Count; i++)
        {
            foreach (string id in facet.Id == "kind" ? [documents[i].Kind] : documents[i].Facets.GetValueOrDefault(facet.Id, []).Distinct(StringComparer.Ordinal))
            {
                if (!values.TryGetValue(id, out List<int>? found)) values.Add(id, found = []);
                found.Add(i);
            }
        }

        return values.Select(pair => new object[] { pair.Key, facet.Labels.GetValueOrDefault(pair.Key, pair.Key), Distances(pair.Value) });
    }

    static IEnumerable<int> Distances(List<int> numbers) => numbers.Select((number, i) => number - (i == 0 ? -1 : numbers[i - 1]) - 1);
}
