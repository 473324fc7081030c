using PlaybookGen.Model;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>The steps of the form, in the order in which a story is told: what it is about, the customer, the win condition, the plan, what came of it.</summary>
public static class FormSections
{
    public static IReadOnlyList<FormSection> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var fields = new FormFields(words);
        var examples = new FieldExamples(catalogue);
        return
        [
            new("story", words.StoryStep, words.StoryStepSays, CustomerParts.Story(fields, examples)),
            new("customer", words.CustomerStep, words.CustomerStepSays, CustomerParts.Customer(fields, examples)),
            new("outcome", words.OutcomeStep, words.OutcomeStepSays, OutcomeParts.Of(fields, examples)),
            new(
                "plan", words.PlanStep, words.PlanStepSays,
                [
                    PlanParts.Objectives(Medium, fields, examples),
                    PlanParts.Tactics(Short, fields, examples),
                    PlanParts.Resources(fields, examples),
                    PlanParts.Milestones(fields, examples),
                ]),
            new("phases", words.PhasesStep, words.PhasesStepSays, ReviewParts.Phases(fields, examples)),
            new("review", words.FormReviewStep, words.FormReviewStepSays, [.. ReviewParts.Review(fields, examples), .. ReviewParts.Further(fields, examples), .. SurroundingParts.Of(fields, examples)]),
        ];
    }
}
