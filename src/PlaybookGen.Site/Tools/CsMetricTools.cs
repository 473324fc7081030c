using System.Text.Json;
using System.Text.Json.Nodes;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Tools;

public static class CsMetricTools
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.CsMetric, () =>
    {
        var example = catalogue.Playbook.Products.FirstOrDefault(product => product.Metric is { Why: not null, Green: not null });
        return new CsMetricPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.CsMetric,
            Title = catalogue.Words.CsMetricTool,
            Description = catalogue.Words.CsMetricToolSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Example = example is null ? null : new Link(SitePath.Product(example.Id), example.Name),
            ExampleState = example is null ? null : State(example),
            Onward = ToolLinks.Beside(ToolLinks.CsMetric, catalogue),
        };
    });

    private static string State(Product product)
    {
        var metric = product.Metric!;
        return new JsonObject
        {
            ["fields"] = new JsonObject
            {
                ["value"] = product.Value ?? "",
                ["metric"] = metric.Name,
                ["form"] = metric.Form is { } form ? FormatWord.Of(form) : "",
                ["why"] = metric.Why ?? "",
                ["cadence"] = metric.Per ?? "",
                ["green"] = metric.Green is { } green ? Words.Number(green) : "",
                ["red"] = metric.Red is { } red ? Words.Number(red) : "",
            },
        }.ToJsonString(JsonSerializerOptions.Default);
    }
}
