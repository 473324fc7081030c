namespace PlaybookGen.Model;

/// <summary>What a reader can filter by, with the words it is shown with.</summary>
/// <param name="Id">The key in <see cref="SearchDocument.Facets"/>, also the word before the colon in a query: <c>industry</c>.</param>
/// <param name="Labels">The label of each id. An id without one is shown as it is.</param>
public sealed record SearchFacet(string Id, string Label, IReadOnlyDictionary<string, string> Labels);
