using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Learning;

public static class ProductPages
{
    private const int PatternsShown = 12;

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue) =>
        catalogue.Playbook.Products.Select(product => new PlannedPage(SitePath.Product(product.Id), () => new ProductPage
        {
            Site = catalogue.Frame,
            Path = SitePath.Product(product.Id),
            Title = product.Name,
            Description = product.Value ?? product.Name,
            Breadcrumbs = [catalogue.Home, new Link(LearningPages.Products, catalogue.Words.Products)],
            SourcePath = product.SourcePath,
            Product = product,
            Levels = [.. Enum.GetValues<Depth>().Select(depth => Level(product, depth, catalogue)).Where(level => level.Goals.Count + level.Plan.Count > 0)],
            Metric = product.Metric is { } metric ? Metric(metric, catalogue.Words) : [],
            Patterns =
            [
                .. product.Outcomes.SelectMany(outcome => outcome.Tags)
                    .SelectMany(id => catalogue.PatternsOf(new TermId(Facet.Outcomes, id)))
                    .Distinct()
                    .Take(PatternsShown)
                    .Select(pattern => PatternCards.Of(pattern, catalogue)),
            ],
        }));

    private static ProductLevel Level(Product product, Depth depth, Catalogue catalogue) => new(
        depth,
        [
            .. product.Outcomes.Where(outcome => outcome.Depth == depth)
                .Select(outcome => new ProductGoal(outcome.Statement, [.. outcome.Tags.Select(id => catalogue.Link(Facet.Outcomes, id))])),
        ],
        [.. (depth == Depth.Light ? product.LightPlan : product.DeepPlan).Select(id => catalogue.Link(Facet.Tactics, id))]);

    private static IReadOnlyList<Fact> Metric(ProductMetric metric, Words words)
    {
        (string Label, string? Value)[] facts =
        [
            (words.MetricName, metric.Name),
            (words.MetricFormLabel, metric.Form is { } form ? words.Of(form) : null),
            (words.Green, metric.Green is { } green ? words.Per(words.AtLeast(green), metric.Per) : null),
            (words.Red, metric.Red is { } red ? words.Per(words.Below(red), metric.Per) : null),
            (words.Why, metric.Why),
        ];
        return [.. from fact in facts where fact.Value is not null select new Fact(fact.Label, fact.Value)];
    }
}
