using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>Drills, kits, free pages, products, targets and learning paths.</summary>
public static class LibraryDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue)
    {
        var library = catalogue.Playbook;
        return
        [
            .. library.Drills.Select(drill => Of(drill, catalogue)),
            .. library.Kits.Select(kit => Of(kit, SearchKinds.Kit, SitePath.Kit(kit.Id))),
            .. library.Pages.Select(page => Of(page, SearchKinds.Page, SitePath.FreePage(page.Id))),
            .. library.Products.Select(product => Of(product, catalogue)),
            .. library.Targets.Select(target => Of(target, catalogue)),
            .. library.Paths.Select(path => Document(SearchKinds.LearningPath, SitePath.LearningPath(path.Id), path.Title, [], [path.Summary], catalogue)),
        ];
    }

    /// <summary>The answers of a drill are left out: a search must not give them away.</summary>
    private static SearchDocument Of(Drill drill, Catalogue catalogue) => Document(
        SearchKinds.Drill,
        SitePath.Drill(drill.Id),
        drill.Title,
        drill.Tags,
        drill.Sections.Where(section => section.Role is DrillSectionRole.Situation or DrillSectionRole.Question).Select(section => section.Text.PlainText),
        catalogue);

    private static SearchDocument Of(FreePage page, string kind, SitePath path) => new()
    {
        Address = path.ToString(),
        Kind = kind,
        Title = page.Title,
        Body = SearchText.Lines([page.Summary, page.Body.PlainText]),
        Facets = SearchFacets.Values(kind, []),
    };

    private static SearchDocument Of(Product product, Catalogue catalogue) => Document(
        SearchKinds.Product,
        SitePath.Product(product.Id),
        product.Name,
        [
            .. product.Outcomes.SelectMany(outcome => outcome.Tags).Select(id => new TermId(Facet.Outcomes, id)),
            .. product.LightPlan.Concat(product.DeepPlan).Select(id => new TermId(Facet.Tactics, id)),
        ],
        [product.Value, .. product.Outcomes.Select(outcome => outcome.Statement), product.Metric?.Name, product.Metric?.Why],
        catalogue);

    private static SearchDocument Of(Target target, Catalogue catalogue) => Document(
        SearchKinds.Target,
        SitePath.Target(target.Id),
        target.Title,
        [
            .. target.Industries.Select(id => new TermId(Facet.Industries, id)),
            .. target.Conditions.Select(id => new TermId(Facet.Conditions, id)),
            .. target.Obstacles.Select(id => new TermId(Facet.Obstacles, id)),
            .. target.Outcomes.Select(id => new TermId(Facet.Outcomes, id)),
        ],
        [target.Department, target.Body.PlainText],
        catalogue);

    private static SearchDocument Document(
        string kind, SitePath path, string title, IReadOnlyList<TermId> terms, IEnumerable<string?> body, Catalogue catalogue) => new()
        {
            Address = path.ToString(),
            Kind = kind,
            Title = title,
            Tags = SearchText.Tags(terms, catalogue.Taxonomy),
            Body = SearchText.Lines(body),
            Facets = SearchFacets.Values(kind, terms),
        };
}
