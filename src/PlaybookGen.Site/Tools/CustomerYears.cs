using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Tools;

public static class CustomerYears
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.CustomerYear, () =>
    {
        var words = catalogue.Words;
        var example = catalogue.Cases.FirstOrDefault(item => item.Calendar is { } calendar && Entries(calendar).Any(entry => Month(entry.Entry.From) is not null));
        return new CustomerYearPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.CustomerYear,
            Title = words.CustomerYear,
            Description = words.CustomerYearSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Example = example is null ? null : Acts.In(example),
            ExampleState = example is null ? null : State(example),
            Onward = [.. catalogue.Playbook.Kits.Where(kit => kit.Id.Contains("renewal", StringComparison.Ordinal)).Select(kit => new Link(SitePath.Kit(kit.Id), kit.Title)), .. ToolLinks.Beside(ToolLinks.CustomerYear, catalogue)],
        };
    });

    private static string State(SuccessCase item)
    {
        var entries = Entries(item.Calendar!).Where(entry => Month(entry.Entry.From) is not null).ToList();
        return new JsonObject
        {
            ["fields"] = new JsonObject
            {
                ["customer"] = item.Title,
                ["start"] = entries.Min(entry => Month(entry.Entry.From)),
                ["renewal"] = Month(item.Renewal?.Date) ?? "",
                ["budget"] = item.Renewal?.Budget is { } budget ? FormatWord.Of(budget) : "",
            },
            ["rows"] = new JsonObject
            {
                ["entries"] = new JsonArray([.. entries.Select(entry => new JsonObject
                {
                    ["lane"] = entry.Lane,
                    ["from"] = Month(entry.Entry.From),
                    ["to"] = Month(entry.Entry.To) ?? "",
                    ["event"] = entry.Entry.Event,
                })]),
            },
        }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static IEnumerable<(string Lane, CalendarEntry Entry)> Entries(PlanCalendar calendar) =>
        calendar.Customer.Select(entry => ("customer", entry))
            .Concat(calendar.Product.Select(entry => ("product", entry)))
            .Concat(calendar.Business.Select(entry => ("business", entry)));

    private static string? Month(PartialDate? date) =>
        date is { Month: { } month } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{month:00}") : null;
}
