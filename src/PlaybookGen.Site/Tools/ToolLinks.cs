using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Site.Tools;

/// <summary>Where the tools and boards are, and to which step of the round each belongs.</summary>
public static class ToolLinks
{
    public static readonly SitePath HubPath = new("tools/");

    public static readonly SitePath Targets = new("tools/targets/");
    public static readonly SitePath Pipeline = new("tools/pipeline/");
    public static readonly SitePath Hypotheses = new("tools/hypotheses/");

    public static readonly SitePath Levels = new("tools/levels/");
    public static readonly SitePath Goals = new("tools/goals/");

    public static readonly SitePath GoalCount = new("tools/goal-count/");
    public static readonly SitePath CsMetric = new("tools/cs-metric/");

    public static readonly SitePath Sensemaking = new("tools/sensemaking/");
    public static readonly SitePath Principles = new("tools/gpo/");

    public static readonly SitePath GoalSheet = new("tools/goal-sheet/");
    public static readonly SitePath PlanCheck = new("tools/plan-check/");

    public static readonly SitePath Inversion = new("tools/inversion/");
    public static readonly SitePath Combine = new("tools/combine/");
    public static readonly SitePath Drivers = new("tools/drivers/");
    public static readonly SitePath Stakeholders = new("tools/stakeholders/");
    public static readonly SitePath Reasons = new("tools/reasons/");
    public static readonly SitePath CustomerYear = new("tools/customer-year/");

    public static readonly SitePath Review = new("tools/review/");
    public static readonly SitePath MonthlyCheck = new("tools/monthly-check/");

    public static readonly SitePath Failures = new("tools/failures/");
    public static readonly SitePath Directions = new("tools/directions/");
    public static readonly SitePath Lessons = new("tools/lessons/");

    public static Link Hub(Words words) => new(HubPath, words.Tools);

    /// <summary>Other tools of the same step.</summary>
    public static IReadOnlyList<Link> Beside(SitePath page, Catalogue catalogue)
    {
        var groups = Groups(catalogue);
        return
        [
            .. groups.Where(group => group.Tools.Any(way => way.To.To == page)).SelectMany(group => group.Tools)
                .Where(way => way.To.To != page).Select(way => way.To),
        ];
    }

    /// <summary>Every tool that the library has something for, in the order of the round.</summary>
    public static IReadOnlyList<ToolGroup> Groups(Catalogue catalogue) =>
        [.. Enum.GetValues<MethodStep>().Select(step => new ToolGroup(step, [.. Of(step, catalogue)])).Where(group => group.Tools.Count > 0)];

    /// <summary>The steps in their order, each with its place on the hub.</summary>
    public static IReadOnlyList<RoundStep> Round(Catalogue catalogue) =>
        [.. Groups(catalogue).Select(group => new RoundStep(group.Step, new Link(HubPath, catalogue.Words.Of(group.Step), FormatWord.Of(group.Step))))];

    private static IEnumerable<Way> Of(MethodStep step, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var playbook = catalogue.Playbook;
        var hasCases = playbook.Cases.Count > 0;
        (string Key, SitePath To, string Text, string? Says, bool Exists)[] own = step switch
        {
            MethodStep.Choose =>
            [
                ("targets", Targets, words.TargetBoard, words.TargetBoardSays, true),
                ("hypotheses", Hypotheses, words.HypothesesTitle, words.HypothesesSay, hasCases),
            ],
            MethodStep.Define =>
            [
                ("plan-check", PlanCheck, words.PlanCheck, words.PlanCheckSays, true),
                ("goal-sheet-tool", GoalSheet, words.GoalSheetTool, words.GoalSheetToolSays, true),
                ("levels", Levels, words.Levels, words.LevelsSay, hasCases),
                ("goals", Goals, words.Goals, words.GoalsSay, hasCases),
                ("goal-count", GoalCount, words.GoalCount, words.GoalCountSays, playbook.Taxonomy[Facet.Outcomes].Count > 0),
                ("questions", ReferencePages.Questions, words.Questions, words.QuestionsLead, playbook.Questions.Count > 0),
            ],
            MethodStep.Plan =>
            [
                ("inversion", Inversion, words.InversionTool, words.InversionToolSays, true),
                ("reasons", Reasons, words.Reasons, words.ReasonsSay, hasCases),
                ("combine", Combine, words.Combine, words.CombineSays, playbook.Taxonomy[Facet.Tactics].Count > 0),
                ("drivers", Drivers, words.DriverTool, words.DriverToolSays, true),
                ("stakeholders", Stakeholders, words.StakeholderTool, words.StakeholderToolSays, true),
                ("customer-year", CustomerYear, words.CustomerYear, words.CustomerYearSays, true),
            ],
            MethodStep.Act =>
            [
                ("sensemaking", Sensemaking, words.SensemakingTitle, words.SensemakingSays, hasCases),
                ("gpo", Principles, words.PrinciplesTitle, words.PrinciplesSay, hasCases),
                ("cs-metric", CsMetric, words.CsMetricTool, words.CsMetricToolSays, true),
                ("monthly-check", MonthlyCheck, words.MonthlyCheck, words.MonthlyCheckSays, playbook.Lifecycle.Count > 0),
                ("lifecycle", ReferencePages.Lifecycle, words.Lifecycle, words.LifecycleLead, playbook.Lifecycle.Count > 0),
                .. playbook.Kits.Select(kit => (kit.Id, SitePath.Kit(kit.Id), kit.Title, kit.Summary, true)),
            ],
            MethodStep.Review =>
            [
                ("review", Review, words.ReviewTool, words.ReviewToolSays, true),
                ("failures", Failures, words.FailuresTitle, words.FailuresSay, hasCases),
                ("directions", Directions, words.DirectionsTitle, words.DirectionsSay, hasCases),
                ("lessons", Lessons, words.LessonsTitle, words.LessonsSay, hasCases),
            ],
            _ =>
            [
                ("pipeline", Pipeline, words.Pipeline, words.PipelineSays, hasCases),
            ],
        };
        return ExploringLinks.All(playbook, words).Where(way => StepOf(way.Key) == step)
            .Concat(own.Where(way => way.Exists).Select(way => new Way(way.Key, new Link(way.To, way.Text), way.Says ?? "")));
    }

    /// <summary>The step that one of the exploring pages helps with.</summary>
    private static MethodStep StepOf(string key) => key switch
    {
        "finder" or "signals" => MethodStep.Choose,
        "outcomes-catalogue" => MethodStep.Define,
        "churn-map" or "matrix" or "doses" => MethodStep.Plan,
        "metrics" => MethodStep.Act,
        "contradictions" => MethodStep.Review,
        _ => MethodStep.Spread,
    };
}
