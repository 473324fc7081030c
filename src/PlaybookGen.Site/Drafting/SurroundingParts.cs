using PlaybookGen.Model;
using static PlaybookGen.Model.FieldKind;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>What surrounds a plan: how the goal decomposes, three calendars laid over one another, and what came of it against what it cost.</summary>
internal static class SurroundingParts
{
    public static IReadOnlyList<FormPart> Of(FormFields fields, FieldExamples examples) =>
        [Drivers(fields, examples), Calendar(fields, examples), Return(fields)];

    private static FormPart.Group Drivers(FormFields fields, FieldExamples examples)
    {
        const string within = "drivers.factors.";
        var words = fields.Words;
        return new(
            Whole, words.Drivers,
            [
                fields.Of(Whole, Line, "drivers.formula", examples.First(item => item.Drivers?.Formula)),
                new FormPart.Repeated(
                    Whole, "drivers.factors", words.DriverFactors, words.DriverFactorEntry, "",
                    [
                        fields.Of(Whole, Line, "name", examples.First(item => item.Drivers?.Factors is [var first, ..] ? first.Name : null), within, isRequired: true),
                        fields.Of(Whole, YesNo, "controllable", within: within),
                        fields.Of(Whole, Line, "why", examples.First(item => item.Drivers?.Factors.Select(one => one.Why).FirstOrDefault(why => why is not null)), within),
                    ]),
            ],
            IsFolded: true);
    }

    private static FormPart.Group Calendar(FormFields fields, FieldExamples examples)
    {
        var words = fields.Words;
        var lanes = new (string Key, Func<PlanCalendar, IReadOnlyList<CalendarEntry>> Entries)[]
        {
            ("customer", calendar => calendar.Customer), ("product", calendar => calendar.Product), ("business", calendar => calendar.Business),
        };
        return new(
            Whole, words.Calendar,
            [
                .. lanes.Select((lane, index) => new FormPart.Repeated(
                    Whole, "calendar." + lane.Key, words.CalendarLane(index), words.Event, "",
                    [
                        fields.Of(Whole, Line, "event", examples.First(item => item.Calendar is { } calendar && lane.Entries(calendar) is [var first, ..] ? first.Event : null), "calendar.", isRequired: true),
                        fields.Of(Whole, Date, "from", within: "calendar."),
                        fields.Of(Whole, Date, "to", within: "calendar."),
                    ])),
            ],
            IsFolded: true);
    }

    private static FormPart.Group Return(FormFields fields) => new(
        Whole, fields.Words.ReturnOnInvestment,
        [
            fields.Of(Whole, Number, "roi.benefit"),
            fields.Of(Whole, Number, "roi.cost"),
            fields.Of(Whole, Line, "roi.unit"),
            fields.Choice<Basis>(Whole, "roi.basis", fields.Words.Explained),
        ],
        IsFolded: true);
}
