namespace PlaybookGen.Model;

/// <summary>A place in the published site, from its root: <c>cases/acme/</c> for a page, <c>data/cases.json</c> for a file, empty for the home page.</summary>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
    /// <summary>The way to the root from pages of the usual depths.</summary>
    private static readonly string[] Up = ["./", "../", "../../", "../../../", "../../../../", "../../../../../"];

    public static SitePath Home { get; } = new("");

    /// <summary>The file that holds it: a page's folder gets <c>index.html</c>.</summary>
    public string File => IsPage ? Value + "index.html" : Value;

    public bool IsPage => Value.Length == 0 || Value[^1] == '/';

    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;

    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;

    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    public static SitePath Case(string id) => new($"cases/{id}/");

    public static SitePath Pattern(Pattern pattern) =>
        new(pattern.Kind == PatternKind.Winning ? $"patterns/{pattern.Id}/" : $"losing/{pattern.Id}/");

    public static SitePath Term(TermId term) => new($"{FormatWord.Of(term.Facet)}/{term.Id}/");

    public static SitePath Facet(Facet facet) => new($"{FormatWord.Of(facet)}/");

    public static SitePath Drill(string id) => new($"drills/{id}/");

    public static SitePath Kit(string id) => new($"kits/{id}/");

    public static SitePath Product(string id) => new($"products/{id}/");

    public static SitePath Target(string id) => new($"targets/{id}/");

    public static SitePath LearningPath(string id) => new($"paths/{id}/");

    public static SitePath FreePage(string id) => new($"{id}/");

    /// <summary>The address of this place as seen from a page: relative, and naming the file, so that it works from the file system too.</summary>
    /// <param name="page">The page that holds the link.</param>
    public string RelativeTo(SitePath page)
    {
        var depth = page.Value.AsSpan().Count('/');
        var up = depth < Up.Length ? Up[depth] : string.Concat(Enumerable.Repeat("../", depth));
        return IsPage ? string.Concat(up, Value, "index.html") : up + Value;
    }

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => "/" + Value;
}
