using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Catalogues;

public static class MetricCataloguePages
{
    private const int MetricsOfCases = 60;
    private const int MeasuresShown = 60;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Metrics, () =>
    {
        var catalogue = exploration.Catalogue;
        var measures = Measures(exploration);
        return new MetricCataloguePage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Metrics,
            Title = catalogue.Words.MetricCatalogue,
            Description = catalogue.Words.MetricCatalogueSays,
            Breadcrumbs = [catalogue.Home],
            Groups =
            [
                .. Metrics(catalogue).GroupBy(one => one.Form).OrderBy(group => group.Key is null).ThenBy(group => group.Key)
                    .Select(group => new MetricGroup(group.Key, [.. group.Select(one => one.Entry)])),
            ],
            Measures = [.. measures.Take(MeasuresShown)],
            MeasuresLeftOut = Math.Max(0, measures.Count - MeasuresShown),
            Ways = ExploringLinks.Beside(ExploringLinks.Metrics, catalogue),
        };
    });

    private static IEnumerable<(MetricForm? Form, MetricEntry Entry)> Metrics(Catalogue catalogue)
    {
        var products = from product in catalogue.Playbook.Products
                       where product.Metric is not null
                       let metric = product.Metric!
                       select (metric.Form, new MetricEntry(
                           metric.Name, new Link(SitePath.Product(product.Id), product.Name), null, metric.Why, metric.Green, metric.Red, metric.Per));
        var cases = from item in catalogue.Cases
                    where item.Metric is not null
                    orderby item.Provenance is Provenance.Fictional or Provenance.Illustrative
                    select ((MetricForm?)null, new MetricEntry(
                        item.Metric!.Name, Catalogue.Link(item), item.Provenance, null, item.Metric.Green, item.Metric.Red, null));
        return products.Concat(cases.Take(MetricsOfCases));
    }

    /// <summary>Numbers with a basis that makes them results; those of real cases first.</summary>
    private static IReadOnlyList<MeasureEntry> Measures(Exploration exploration) =>
    [
        .. from phase in exploration.Phases
           from measure in phase.State.Outcome?.Measures ?? []
           where measure.IsResult
           orderby phase.IsEvidence descending, phase.Case.Date descending, phase.Case.Id, phase.Revision
           select new MeasureEntry(
               measure.Metric,
               exploration.Words.ResultText(measure with { Metric = "" }),
               measure.Method,
               measure.Basis,
               measure.N,
               Acts.In(phase.Case, phase.Revision, exploration.Catalogue)),
    ];
}
