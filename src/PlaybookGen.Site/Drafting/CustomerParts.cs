using PlaybookGen.Model;
using static PlaybookGen.Model.FieldKind;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>What the case is about, and what the customer looked like at the start.</summary>
internal static class CustomerParts
{
    public static IReadOnlyList<FormPart> Story(FormFields fields, FieldExamples examples)
    {
        var words = fields.Words;
        return
        [
            fields.Of(Short, Line, "title", examples.First(item => item.Title), isRequired: true),
            fields.Of(Short, Text, "summary", examples.First(item => item.Summary), isRequired: true),
            fields.Choice<Status>(Short, "status", words.Of, isRequired: true),
            fields.Choice<Provenance>(Short, "provenance", words.Explained, isRequired: true),
            fields.Of(Short, Date, "date", examples.First(item => item.Date.ToString()), isRequired: true),
            Sources(fields, examples),
            fields.Of(Whole, Line, "organisation"),
        ];
    }

    public static IReadOnlyList<FormPart> Customer(FormFields fields, FieldExamples examples)
    {
        var words = fields.Words;
        return
        [
            fields.Terms(Short, Facet.Industries, "industry", examples.Terms(Facet.Industries, item => item.Industries), isRequired: true),
            fields.Terms(Short, Facet.Conditions, "conditions", examples.Terms(Facet.Conditions, item => item.Conditions)),
            fields.Terms(Medium, Facet.Obstacles, "obstacles", examples.Terms(Facet.Obstacles, item => item.Obstacles)),
            fields.Choice<CompanySize>(Medium, "size", words.Of),
            fields.Choice<SuccessPhase>(Medium, "phase", words.Of),
            fields.Choice<ProductKind>(Medium, "product.kind", words.Of),
            fields.Of(Medium, Line, "product.value", examples.First(item => item.Product?.Value)),
            fields.Of(Whole, Line, "product.name"),
            fields.Of(Medium, Text, "goal", examples.First(item => item.Goal)),
        ];
    }

    private static FormPart.Repeated Sources(FormFields fields, FieldExamples examples) => new(
        Short, "sources", fields.Words.SourcesTitle, fields.Words.SourceEntry, fields.Words.SourcesLead,
        [
            fields.Of(Short, Line, "title", examples.First(item => item.Sources.Count > 0 ? item.Sources[0].Title : null), "sources.", isRequired: true),
            fields.Of(Short, Line, "url", within: "sources."),
            fields.Of(Short, Date, "date", within: "sources."),
        ],
        When: "provenance=" + FormatWord.Of(Provenance.Published));
}
