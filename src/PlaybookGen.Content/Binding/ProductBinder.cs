namespace PlaybookGen.Content;

/// <summary>Products and development targets from what was written and checked.</summary>
public static class ProductBinder
{
    public static Product Product(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        var outcomes = root.MapOf("outcomes");
        var plan = root.MapOf("plan");
        return new Product
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Name = root.Required("name"),
            Kind = root.WordOf<ProductKind>("kind"),
            Value = root.TextOf("value"),
            Outcomes = [.. Outcomes(outcomes, "light", Depth.Light), .. Outcomes(outcomes, "deep", Depth.Deep)],
            LightPlan = plan?.TextsOf("light") ?? [],
            DeepPlan = plan?.TextsOf("deep") ?? [],
            Metric = root.MapOf("metric") is { } metric
                ? new ProductMetric(
                    metric.Required("name"), metric.WordOf<MetricForm>("form"), metric.TextOf("why"), metric.NumberOf("green"), metric.NumberOf("red"), metric.TextOf("per"))
                : null,
            Sources = CaseBinder.Sources(root),
        };
    }

    public static Target Target(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        var who = root.MapOf("who");
        var what = root.MapOf("what");
        var cost = root.MapOf("cost");
        return new Target
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Title = root.Required("title"),
            Industries = who?.TextsOf("industry") ?? [],
            Conditions = who?.TextsOf("conditions") ?? [],
            Department = who?.TextOf("department"),
            Obstacles = what?.TextsOf("obstacles") ?? [],
            Outcomes = what?.TextsOf("outcomes") ?? [],
            Generality = Score(root, "generality"),
            Longevity = Score(root, "longevity"),
            Severity = Score(root, "severity"),
            Opportunity = Score(root, "opportunity"),
            Difficulty = Score(root, "difficulty"),
            InitialCost = cost?.WordOf<Effort>("initial"),
            RunningCost = cost?.WordOf<Effort>("running"),
            Body = file.Body.Count == 0 ? MarkdownText.Empty : file.Body[0].Text,
        };
    }

    private static Score? Score(Written.Map root, string key) =>
        root.MapOf(key) is { } score ? new Score(score.WholeOf("score")!.Value, score.TextOf("why")) : null;

    private static IEnumerable<ProductOutcome> Outcomes(Written.Map? outcomes, string key, Depth depth) =>
        outcomes?.MapsOf(key).Select(outcome => new ProductOutcome(depth, outcome.TextsOf("tags"), outcome.Required("statement"))) ?? [];
}
