namespace PlaybookGen.Model;

/// <summary>All that the search index is made of.</summary>
/// <param name="Synonyms">Groups of words that find each other, from the taxonomy: a label and its synonyms.</param>
/// <param name="Facets">In the order in which they are offered.</param>
public sealed record SearchInput(
    IReadOnlyList<SearchDocument> Documents,
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<SearchFacet> Facets)
{
    /// <summary>By kind, how much a hit counts beside an equal one of another kind; 1 where nothing is said.</summary>
    public IReadOnlyDictionary<string, double> KindWeights { get; init; } = new Dictionary<string, double>();
}
