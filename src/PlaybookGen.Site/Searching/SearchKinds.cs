using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>The kinds of pages that search tells apart.</summary>
public static class SearchKinds
{
    public const string Case = "case";
    public const string Winning = "pattern";
    public const string Losing = "losing";
    public const string Drill = "drill";
    public const string MadeDrill = "practice";
    public const string Kit = "kit";
    public const string Product = "product";
    public const string Target = "target";
    public const string LearningPath = "path";
    public const string Page = "page";

    /// <summary>Drills made from cases repeat what these say, and must not stand before them.</summary>
    public static IReadOnlyDictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal) { [MadeDrill] = 0.1 };

    /// <summary>All kinds, in the order in which they are offered; a term's kind is its facet's word.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Winning, Losing, Case, .. Enum.GetValues<Facet>().Select(SearchFacets.Id), Drill, MadeDrill, Kit, Product, Target, LearningPath, Page,
    ];
}
