using PlaybookGen.Model;
using static PlaybookGen.Model.FieldKind;
using static PlaybookGen.Model.FormLength;

namespace PlaybookGen.Site.Drafting;

/// <summary>The parts of a プ譜: 中間目的, 施策, 廟算八要素, milestones. The case has them, and each of its 局面.</summary>
internal static class PlanParts
{
    private static readonly string[] ResourceKeys = ["people", "budget", "time", "quality", "business", "environment", "rivals", "adversity"];
    private static readonly string[] DoseKeys = ["minutes", "people", "times", "hours-per-month", "months"];

    public static FormPart.Repeated Objectives(FormLength length, FormFields fields, FieldExamples examples) => new(
        length, "plan.objectives", fields.Words.SheetColumn(2), fields.Words.SheetColumn(2), fields.Words.ObjectivesLead,
        [
            fields.Of(length, Text, "state", examples.InPlan(plan => plan.Objectives.Select(one => one.State)), "plan.objectives.", isRequired: true),
            fields.Term(Whole, Facet.Obstacles, "inverts", "plan.objectives."),
        ]);

    public static FormPart.Repeated Tactics(FormLength length, FormFields fields, FieldExamples examples)
    {
        const string within = "plan.tactics.";
        var words = fields.Words;
        return new(
            length, "plan.tactics", words.SheetColumn(1), words.SheetColumn(1), words.TacticsLead,
            [
                fields.Term(length, Facet.Tactics, "tactic", within, isRequired: true),
                fields.Of(length, Text, "action", examples.InPlan(plan => plan.Tactics.Select(one => one.Action)), within),
                fields.Of(Longer(length, Medium), Served, "for", within: within),
                fields.Choice<Actor>(Longer(length, Medium), "by", words.Of, within: within),
                fields.Of(Longer(length, Medium), Percent, "done", within: within),
                new FormPart.Group(
                    Whole, words.MoreAboutTactic,
                    [
                        fields.Choice<TacticColour>(Whole, "color", words.Named, within: within),
                        fields.Of(Whole, Percent, "quality", within: within),
                        fields.Of(Whole, Line, "owner", examples.InPlan(plan => plan.Tactics.Select(one => one.Owner)), within),
                        fields.Of(Whole, Date, "due", within: within),
                        .. DoseKeys.Select(key => fields.Of(Whole, Number, "dose." + key, within: within)),
                    ],
                    IsFolded: true),
            ]);
    }

    public static FormPart.Group Resources(FormFields fields, FieldExamples examples) => new(
        Whole, fields.Words.SheetColumn(0),
        [.. ResourceKeys.Select((key, i) => fields.Of(Whole, Text, "plan.resources." + key, examples.InPlan(plan => [Of(plan.Resources, i)])))]);

    /// <summary>What an earlier 局面 started with, and its milestones: folded, since many 局面 have neither.</summary>
    public static FormPart.Group AroundPhase(FormFields fields, FieldExamples examples) => new(
        Whole, fields.Words.MoreAboutPhase, [Resources(fields, examples), Milestones(fields, examples)], IsFolded: true);

    public static FormPart.Repeated Milestones(FormFields fields, FieldExamples examples) => new(
        Whole, "plan.milestones", fields.Words.Milestones, fields.Words.Milestones, "",
        [
            fields.Of(Whole, Date, "date", within: "plan.milestones."),
            fields.Of(Whole, Line, "state", examples.InPlan(plan => plan.Milestones.Select(one => one.State)), "plan.milestones.", isRequired: true),
            fields.Of(Whole, YesNo, "reached", within: "plan.milestones."),
        ]);

    private static FormLength Longer(FormLength one, FormLength other) => one > other ? one : other;

    private static string? Of(Resources resources, int index) => index switch
    {
        0 => resources.People,
        1 => resources.Budget,
        2 => resources.Time,
        3 => resources.Quality,
        4 => resources.Business,
        5 => resources.Environment,
        6 => resources.Rivals,
        _ => resources.Adversity,
    };
}
