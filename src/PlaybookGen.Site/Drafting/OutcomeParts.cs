using PlaybookGen.Model;
using static PlaybookGen.Model.FieldKind;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>勝利条件 and the numbers that tell whether it came true.</summary>
internal static class OutcomeParts
{
    public static IReadOnlyList<FormPart> Of(FormFields fields, FieldExamples examples) =>
    [
        fields.Of(Short, Text, "outcome.statement", examples.First(item => item.Outcome.Statement), isRequired: true),
        fields.Terms(Short, Facet.Outcomes, "outcome.tags", examples.Terms(Facet.Outcomes, item => item.Outcome.Tags), isRequired: true),
        .. Agreement(Medium, fields, examples),
        Measures(fields, examples),
    ];

    /// <summary>The win condition of an earlier 局面: as much of it as its writer knows.</summary>
    public static IReadOnlyList<FormPart> OfPhase(FormFields fields, FieldExamples examples) =>
    [
        fields.Of(Whole, Text, "outcome.statement", examples.InPhases(phase => phase.Outcome?.Statement)),
        fields.Terms(Whole, Facet.Outcomes, "outcome.tags", null),
        new FormPart.Group(Whole, fields.Words.MoreAboutOutcome, [.. Agreement(Whole, fields, examples), Measures(fields, examples)], IsFolded: true),
    ];

    private static FormPart[] Agreement(FormLength length, FormFields fields, FieldExamples examples) =>
    [
        fields.Of(length, Text, "outcome.words", examples.First(item => item.Outcome.Words)),
        fields.Choice<OutcomeState>(length, "outcome.state", fields.Words.Of),
        fields.Choice<Depth>(length, "outcome.depth", fields.Words.Of),
    ];

    private static FormPart.Repeated Measures(FormFields fields, FieldExamples examples)
    {
        const string within = "outcome.measures.";
        var words = fields.Words;
        return new(
            Short, "outcome.measures", words.ResultNumbers, words.ResultNumber, words.ResultNumbersLead,
            [
                fields.Of(Short, Line, "metric", examples.InMeasures(measure => measure.Metric), within, isRequired: true),
                fields.Of(Short, Number, "actual", examples.InMeasures(measure => measure.Actual is { } value ? Words.Amount(value, measure.Unit) : null), within),
                fields.Of(Short, Line, "unit", examples.InMeasures(measure => measure.Unit), within),
                fields.Choice<Basis>(Short, "basis", words.Explained, within: within),
                fields.Of(Medium, Number, "baseline", within: within),
                fields.Of(Medium, Number, "target", within: within),
                fields.Of(Medium, Number, "n", within: within),
                fields.Of(Medium, Line, "method", examples.InMeasures(measure => measure.Method), within),
                fields.Choice<Better>(Medium, "better", words.Named, within: within),
                fields.Of(Whole, Date, "agreed", within: within),
            ]);
    }
}
