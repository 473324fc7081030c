using PlaybookGen.Model;
using static PlaybookGen.Model.FieldKind;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>Earlier 局面, the review, and what else the whole form asks.</summary>
internal static class ReviewParts
{
    public static IReadOnlyList<FormPart> Phases(FormFields fields, FieldExamples examples)
    {
        const string within = "revisions.";
        var words = fields.Words;
        // A 局面 that is over can't still be going on.
        var status = fields.Choice<Status>(Whole, "status", words.OfStep, within: within);
        status = status with { Choices = [.. status.Choices.Where(choice => choice.Word != FormatWord.Of(Status.Ongoing))] };
        return
        [
            new FormPart.Repeated(
                Whole, "revisions", words.EarlierPhases, words.PhaseEntry, words.EarlierPhasesLead,
                [
                    fields.Of(Whole, Line, "title", examples.InPhases(phase => phase.Title), within, isRequired: true),
                    fields.Of(Whole, Date, "date", within: within),
                    fields.Of(Whole, Text, "hypothesis", examples.InPhases(phase => phase.Hypothesis), within),
                    .. OutcomeParts.OfPhase(fields, examples),
                    fields.Terms(Whole, Facet.Obstacles, "obstacles", null, within),
                    PlanParts.Objectives(Whole, fields, examples),
                    PlanParts.Tactics(Whole, fields, examples),
                    PlanParts.AroundPhase(fields, examples),
                    status,
                    fields.Of(Whole, Text, "learned", examples.InPhases(phase => phase.Learned), within),
                    fields.Choice<Direction>(Whole, "direction", words.Of, within: within),
                ]),
        ];
    }

    public static IReadOnlyList<FormPart> Review(FormFields fields, FieldExamples examples) =>
    [
        fields.Of(Medium, Text, "review.facts", examples.First(item => item.Review?.Facts)),
        fields.Of(Whole, Text, "review.execution", examples.First(item => item.Review?.Execution)),
        fields.Of(Medium, Lines, "review.insights", examples.First(item => item.Review?.Insights is [var first, ..] ? first : null)),
        fields.Of(Whole, Lines, "review.good", examples.First(item => item.Review?.Good is [var first, ..] ? first : null)),
        fields.Of(Whole, Lines, "review.more", examples.First(item => item.Review?.More is [var first, ..] ? first : null)),
        fields.Of(Medium, Text, "review.next", examples.First(item => item.Review?.Next)),
        fields.Of(Medium, Text, "body"),
    ];

    public static IReadOnlyList<FormPart> Further(FormFields fields, FieldExamples examples)
    {
        var words = fields.Words;
        return
        [
            new FormPart.Repeated(
                Whole, "hypotheses", words.Hypotheses, words.Hypothesis, "",
                [
                    fields.Of(Whole, Text, "text", examples.First(item => item.Hypotheses is [var first, ..] ? first.Text : null), "hypotheses.", isRequired: true),
                    .. new[] { "asked", "reaction", "revised" }.Select(key => fields.Of(Whole, Line, key, within: "hypotheses.")),
                ]),
            new FormPart.Repeated(
                Whole, "stakeholders", words.Stakeholders, words.Stakeholders, "",
                [
                    fields.Choice<StakeholderRole>(Whole, "role", words.Of, within: "stakeholders."),
                    fields.Of(Whole, Line, "who", examples.First(item => item.Stakeholders is [var first, ..] ? first.Who : null), "stakeholders."),
                    fields.Of(Whole, Number, "view", within: "stakeholders."),
                ]),
            new FormPart.Group(
                Whole, words.MetricAndRenewal,
                [
                    fields.Of(Whole, Line, "metric.name", examples.First(item => item.Metric?.Name)),
                    .. new[] { "metric.green", "metric.red" }.Select(key => fields.Of(Whole, Number, key)),
                    fields.Of(Whole, Date, "renewal.date"),
                    fields.Choice<RenewalBudget>(Whole, "renewal.budget", words.Of),
                    fields.Choice<Effort>(Whole, "cost.initial", words.Of),
                    .. new[] { "cost.hours-per-month", "cost.months" }.Select(key => fields.Of(Whole, Number, key)),
                ],
                IsFolded: true),
        ];
    }
}
