namespace PlaybookGen.Content;

/// <summary>A playbook from files that were all read without an error.</summary>
public static class PlaybookBinder
{
    public static Playbook Bind(IReadOnlyList<ReadFile> files)
    {
        var byKind = files.OrderBy(file => file.Place.Id, StringComparer.Ordinal).ToLookup(file => file.Place.Kind);
        var taxonomy = TaxonomyBinder.Bind(byKind[FileKind.Taxonomy]);
        return new Playbook
        {
            Site = SiteBinder.Bind(byKind[FileKind.Site].Single()),
            Taxonomy = taxonomy,
            Cases = [.. byKind[FileKind.Case].Select(file => file.Case!)],
            Drills = [.. byKind[FileKind.Drill].Select(file => DrillBinder.Bind(file, taxonomy))],
            Pages = [.. byKind[FileKind.Page].Select(LibraryBinder.Page)],
            Kits = [.. byKind[FileKind.Kit].Select(LibraryBinder.Page)],
            Products = [.. byKind[FileKind.Product].Select(ProductBinder.Product)],
            Targets = [.. byKind[FileKind.Target].Select(ProductBinder.Target)],
            Questions = [.. byKind[FileKind.Questions].SelectMany(LibraryBinder.Questions)],
            Lifecycle = [.. byKind[FileKind.Lifecycle].SelectMany(LibraryBinder.Lifecycle)],
            Paths = [.. byKind[FileKind.Path].Select(LibraryBinder.Path)],
        };
    }
}
