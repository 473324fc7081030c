namespace PlaybookGen.Content;

/// <summary>The kinds of files that make up a content folder.</summary>
public enum FileKind
{
    Site,
    Taxonomy,
    Case,
    Drill,
    Page,
    Kit,
    Product,
    Target,
    Questions,
    Lifecycle,
    Path,
}
