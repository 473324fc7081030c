namespace PlaybookGen.Content;

/// <summary>The shape of each kind of file.</summary>
public static class FileFormats
{
    private static readonly Dictionary<Facet, Shape> Facets = Enum.GetValues<Facet>().ToDictionary(facet => facet, TaxonomyFormat.Of);

    /// <param name="facet">Which vocabulary; counts for taxonomy files only.</param>
    public static Shape Of(FileKind kind, Facet? facet = null) => kind switch
    {
        FileKind.Site => SiteFormat.Root,
        FileKind.Taxonomy => Facets[facet ?? throw new ArgumentNullException(nameof(facet))],
        FileKind.Case => CaseFormat.Root,
        FileKind.Drill => DrillFormat.Root,
        FileKind.Page => LibraryFormat.Page,
        FileKind.Kit => LibraryFormat.Kit,
        FileKind.Product => ProductFormat.Root,
        FileKind.Target => TargetFormat.Root,
        FileKind.Questions => LibraryFormat.Questions,
        FileKind.Lifecycle => LibraryFormat.Lifecycle,
        FileKind.Path => LibraryFormat.Path,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
