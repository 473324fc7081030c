using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>The kinds of pages that search tells apart.</summary>
public static class SearchKinds
{
    public const string Case = "case";
    public const string Winning = "pattern";
    public const string Losing = "losing";
    public const string Drill = "drill";
    public const string Kit = "kit";
    public const string Product = "product";
    public const string Target = "target";
    public const string LearningPath = "path";
    public const string Page = "page";

    /// <summary>All kinds, in the order in which they are offered; a term's kind is its facet's word.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Winning, Losing, Case, .. Enum.GetValues<Facet>().Select(SearchFacets.Id), Drill, Kit, Product, Target, LearningPath, Page,
    ];
}
