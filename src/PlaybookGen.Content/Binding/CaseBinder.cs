namespace PlaybookGen.Content;

/// <summary>A case from what was written and checked.</summary>
public static class CaseBinder
{
    public static SuccessCase Bind(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        return new SuccessCase
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Title = root.Required("title"),
            Summary = root.Required("summary"),
            Status = root.WordOf<Status>("status")!.Value,
            Provenance = root.WordOf<Provenance>("provenance")!.Value,
            Organisation = root.TextOf("organisation") ?? file.Place.Id,
            Date = root.DateOf("date")!.Value,
            Industries = root.TextsOf("industry"),
            Conditions = root.TextsOf("conditions"),
            Obstacles = root.TextsOf("obstacles"),
            Size = root.WordOf<CompanySize>("size"),
            Phase = root.WordOf<SuccessPhase>("phase"),
            Product = Optional(root, "product", product => new CaseProduct(product.TextOf("name"), product.WordOf<ProductKind>("kind"), product.TextOf("value"))),
            Goal = root.TextOf("goal"),
            Outcome = PlanBinder.Outcome(root.MapOf("outcome")!),
            Plan = Optional(root, "plan", PlanBinder.Plan),
            Metric = Optional(root, "metric", metric => new CsMetric(metric.Required("name"), metric.NumberOf("green"), metric.NumberOf("red"))),
            Stakeholders =
            [
                .. root.MapsOf("stakeholders").Select(one => new Stakeholder(one.WordOf<StakeholderRole>("role"), one.TextOf("who"), one.NumberOf("view"))),
            ],
            Renewal = Optional(root, "renewal", renewal => new Renewal(renewal.DateOf("date"), renewal.WordOf<RenewalBudget>("budget"))),
            Cost = Optional(root, "cost", cost => new SupportCost(cost.WordOf<Effort>("initial"), cost.NumberOf("hours-per-month"), cost.NumberOf("months"))),
            Roi = Optional(root, "roi", roi => new Roi(roi.NumberOf("benefit"), roi.NumberOf("cost"), roi.TextOf("unit"), roi.WordOf<Basis>("basis"))),
            Drivers = Optional(root, "drivers", drivers => new Drivers(drivers.TextOf("formula"), [.. drivers.MapsOf("factors").Select(Factor)])),
            Hypotheses =
            [
                .. root.MapsOf("hypotheses").Select(one => new Hypothesis(one.Required("text"), one.TextOf("asked"), one.TextOf("reaction"), one.TextOf("revised"))),
            ],
            Calendar = Optional(root, "calendar", calendar => new PlanCalendar(Entries(calendar, "customer"), Entries(calendar, "product"), Entries(calendar, "business"))),
            Revisions = [.. root.MapsOf("revisions").Select(Revision)],
            Review = Optional(root, "review", Review),
            Sources = Sources(root),
            Body = file.Body.Count == 0 ? MarkdownText.Empty : file.Body[0].Text,
        };
    }

    public static IReadOnlyList<Source> Sources(Written.Map root) =>
        [.. root.MapsOf("sources").Select(source => new Source(source.Required("title"), source.TextOf("url"), source.DateOf("date")))];

    private static Revision Revision(Written.Map revision) => new()
    {
        Title = revision.Required("title"),
        Date = revision.DateOf("date"),
        Hypothesis = revision.TextOf("hypothesis"),
        Outcome = Optional(revision, "outcome", PlanBinder.Outcome),
        Obstacles = revision.TextsOf("obstacles"),
        Plan = Optional(revision, "plan", PlanBinder.Plan),
        Status = revision.WordOf<Status>("status"),
        Learned = revision.TextOf("learned"),
        Direction = revision.WordOf<Direction>("direction"),
    };

    private static Review Review(Written.Map review) => new()
    {
        Facts = review.TextOf("facts"),
        Execution = review.TextOf("execution"),
        Insights = review.TextsOf("insights"),
        Good = review.TextsOf("good"),
        More = review.TextsOf("more"),
        Next = review.TextOf("next"),
    };

    private static DriverFactor Factor(Written.Map factor) => new(factor.Required("name"), factor.YesNoOf("controllable"), factor.TextOf("why"));

    private static IReadOnlyList<CalendarEntry> Entries(Written.Map calendar, string key) =>
        [.. calendar.MapsOf(key).Select(entry => new CalendarEntry(entry.DateOf("from"), entry.DateOf("to"), entry.Required("event")))];

    private static T? Optional<T>(Written.Map map, string key, Func<Written.Map, T> bind)
        where T : class => map.MapOf(key) is { } inner ? bind(inner) : null;
}
