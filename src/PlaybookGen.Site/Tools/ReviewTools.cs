using System.Text.Json;
using System.Text.Json.Nodes;
using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Tools;

public static class ReviewTools
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.Review, () =>
    {
        var words = catalogue.Words;
        var example = Example(catalogue);
        return new ReviewToolPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Review,
            Title = words.ReviewTool,
            Description = words.ReviewToolSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Example = example is null ? null : Acts.In(example),
            ExampleState = example is null ? null : State(example, catalogue),
            Onward = ToolLinks.Beside(ToolLinks.Review, catalogue),
        };
    });

    /// <summary>A source's own worked example before any other case that tells all that the tool asks for.</summary>
    private static SuccessCase? Example(Catalogue catalogue) => catalogue.Cases
        .Where(item => item.Outcome.Measures.Any(measure => measure.ShareOfPlan is not null) && item.Plan?.Tactics.Any(tactic => tactic.Done is not null) == true)
        .OrderByDescending(item => item.Provenance == Provenance.Illustrative)
        .FirstOrDefault();

    private static string State(SuccessCase item, Catalogue catalogue) => new JsonObject
    {
        ["fields"] = new JsonObject
        {
            ["assumption"] = string.Join('\n', item.Review?.Insights ?? []),
            ["good"] = string.Join('\n', item.Review?.Good ?? []),
            ["more"] = string.Join('\n', item.Review?.More ?? []),
            ["next"] = item.Review?.Next ?? "",
            ["override"] = "",
            ["benefit"] = item.Roi?.Benefit is { } benefit ? Words.Number(benefit) : "",
            ["cost"] = item.Roi?.Cost is { } cost ? Words.Number(cost) : "",
        },
        ["rows"] = new JsonObject
        {
            ["measures"] = new JsonArray([.. item.Outcome.Measures.Where(measure => measure.ShareOfPlan is not null).Select(measure => new JsonObject
            {
                ["metric"] = measure.Metric,
                ["baseline"] = Words.Amount(measure.Baseline!.Value, measure.Unit),
                ["target"] = Words.Amount(measure.Target!.Value, measure.Unit),
                ["actual"] = Words.Amount(measure.Actual!.Value, measure.Unit),
                ["better"] = FormatWord.Of(measure.Better),
                ["agreed"] = "before",
            })]),
            ["tactics"] = new JsonArray([.. item.Plan!.Tactics.Where(tactic => tactic.Done is not null || tactic.Quality is not null).Select(tactic => new JsonObject
            {
                ["tactic"] = tactic.Action ?? catalogue.Taxonomy.Label(Facet.Tactics, tactic.Tactic),
                ["done"] = tactic.Done is { } done ? Words.Percent(done) : "",
                ["quality"] = tactic.Quality is { } quality ? Words.Percent(quality) : "",
            })]),
        },
    }.ToJsonString(JsonSerializerOptions.Default);
}
