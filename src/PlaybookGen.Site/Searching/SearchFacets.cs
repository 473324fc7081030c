using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>What a reader can filter results by. The ids are also the words before the colon in a query: <c>industry:home-care</c>.</summary>
public static class SearchFacets
{
    public const string Kind = "kind";
    public const string Result = "result";
    public const string Provenance = "provenance";
    public const string Grade = "grade";

    public static IReadOnlyList<SearchFacet> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        return
        [
            new(Kind, words.SearchKind, SearchKinds.All.ToDictionary(kind => kind, words.OfSearchKind, StringComparer.Ordinal)),
            .. Enum.GetValues<Facet>().Select(facet => new SearchFacet(Id(facet), words.Of(facet), Labels(catalogue.Taxonomy[facet]))),
            new(Result, words.Result, Labels<Status>(words.Of)),
            new(Grade, words.SearchGrade, Labels<Grade>(words.Of)),
            new(Provenance, words.SearchProvenance, Labels<Provenance>(words.Of)),
        ];
    }

    /// <summary>The facet's word in a query, in the singular.</summary>
    public static string Id(Facet facet) => facet switch
    {
        Facet.Industries => "industry",
        Facet.Conditions => "condition",
        Facet.Outcomes => "outcome",
        Facet.Tactics => "tactic",
        _ => "obstacle",
    };

    /// <summary>The facet values of a document that bears these terms.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Values(string kind, IEnumerable<TermId> terms)
    {
        var values = terms.Distinct().Order()
            .GroupBy(term => term.Facet)
            .ToDictionary(group => Id(group.Key), group => (IReadOnlyList<string>)[.. group.Select(term => term.Id)], StringComparer.Ordinal);
        values[Kind] = [kind];
        return values;
    }

    private static Dictionary<string, string> Labels(IReadOnlyList<Term> terms) =>
        terms.ToDictionary(term => term.Id, term => term.Label, StringComparer.Ordinal);

    private static Dictionary<string, string> Labels<T>(Func<T, string> label)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(FormatWord.Of, label, StringComparer.Ordinal);
}
