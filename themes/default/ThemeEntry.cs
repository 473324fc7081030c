using PlaybookGen.DefaultTheme.Layout;
using PlaybookGen.DefaultTheme.Pages.Boards;
using PlaybookGen.DefaultTheme.Pages.Cases;
using PlaybookGen.DefaultTheme.Pages.Catalogues;
using PlaybookGen.DefaultTheme.Pages.Changes;
using PlaybookGen.DefaultTheme.Pages.ChurnMap;
using PlaybookGen.DefaultTheme.Pages.Contradictions;
using PlaybookGen.DefaultTheme.Pages.Drafting;
using PlaybookGen.DefaultTheme.Pages.Finder;
using PlaybookGen.DefaultTheme.Pages.Home;
using PlaybookGen.DefaultTheme.Pages.Leader;
using PlaybookGen.DefaultTheme.Pages.Learning;
using PlaybookGen.DefaultTheme.Pages.Lists;
using PlaybookGen.DefaultTheme.Pages.Matrix;
using PlaybookGen.DefaultTheme.Pages.OpenQuestions;
using PlaybookGen.DefaultTheme.Pages.Patterns;
using PlaybookGen.DefaultTheme.Pages.Searching;
using PlaybookGen.DefaultTheme.Pages.Signals;
using PlaybookGen.DefaultTheme.Pages.Terms;
using PlaybookGen.DefaultTheme.Pages.Tools;
using PlaybookGen.Model;

namespace PlaybookGen.DefaultTheme;

/// <summary>The theme's front door: which component draws which kind of page.</summary>
public static class ThemeEntry
{
    /// <summary>What the form and the plan share, in the order in which they build on one another.</summary>
    private static readonly string[] DraftScripts =
    [
        "vendor/yaml.js", "case-rules.js", "sheet-text.js", "sheet-layout.js", "sheet-draw.js", "draft.js", "draft-keeper.js", "draft-press.js", "draft-values.js", "draft-terms.js", "draft-form.js", "pufu.js", "json-fault.js", "file-text.js", "draft-files.js",
        "draft-messages.js", "draft-drawer.js", "draft-start.js", "hand-in-id.js", "draft-aside.js", "draft-page.js",
    ];

    private static readonly SitePath[] EditorData = [new("data/editor.js"), new("data/rules.js")];

    /// <summary>What a page needs that may be a step of a learning path.</summary>
    private static readonly SitePath[] Step = [new("assets/progress.js"), new("assets/path-bar.js")];

    public static Theme Theme { get; } = new(
        typeof(SiteLayout),
        new Dictionary<Type, PageView>
        {
            [typeof(HomePage)] = With(typeof(HomeView), ["home.css"], []),
            [typeof(CasePage)] = new(typeof(CaseView), [Asset("sheet.css"), Asset("case.css"), Asset("learning.css")], [Asset("sheet.js"), Asset("player.js"), .. Step]),
            [typeof(SearchPage)] = new(typeof(SearchView), [Asset("search.css")], [Asset("search-page.js")]),
            [typeof(NotFoundPage)] = new(typeof(NotFoundView)),
            [typeof(CaseListPage)] = new(typeof(CaseListView)),
            [typeof(PatternListPage)] = new(typeof(PatternListView)),
            [typeof(PatternPage)] = new(typeof(PatternView), [Asset("sheet.css"), Asset("pattern.css"), Asset("learning.css")], [Asset("sheet.js"), .. Step]),
            [typeof(FacetPage)] = new(typeof(FacetView)),
            [typeof(TermPage)] = new(typeof(TermView)),
            [typeof(IndexPage)] = new(typeof(IndexView)),
            [typeof(DrillPage)] = With(typeof(DrillView), ["learning.css"], ["progress.js", "drill.js", "path-bar.js"]),
            [typeof(MadeDrillPage)] = With(typeof(MadeDrillView), ["learning.css"], ["progress.js", "drill.js", "path-bar.js"]),
            [typeof(MadeDrillsPage)] = new(typeof(MadeDrillsView)),
            [typeof(PathPage)] = With(typeof(PathView), ["explore.css", "learning.css"], ["progress.js", "path.js"]),
            [typeof(LearnPage)] = Learning(typeof(LearnView), "progress.js", "learn.js"),
            [typeof(ReviewPage)] = Learning(typeof(ReviewView), "progress.js", "review.js"),
            [typeof(PoolPage)] = Learning(typeof(PoolView), "progress.js", "pool-rule.js", "pool.js"),
            [typeof(ProductPage)] = new(typeof(ProductView)),
            [typeof(TargetPage)] = new(typeof(TargetView)),
            [typeof(ArticlePage)] = new(typeof(ArticleView), [Asset("sheet.css"), Asset("case.css"), Asset("tools.css"), Asset("article.css"), Asset("learning.css")], Step),
            [typeof(KitPage)] = With(typeof(KitView), ["explore.css", "tools.css", "kit.css"], ["tool.js", "kit.js"]),
            [typeof(QuestionsPage)] = new(typeof(QuestionsView)),
            [typeof(LifecyclePage)] = new(typeof(LifecycleView)),
            [typeof(FinderPage)] = With(typeof(FinderView), ["explore.css", "finder.css"], ["finder-rule.js", "finder.js"]),
            [typeof(SignalsPage)] = With(typeof(SignalsView), ["explore.css", "signals.css"], ["signals.js"]),
            [typeof(ChurnMapPage)] = With(typeof(ChurnMapView), ["explore.css", "churn-map.css"], ["churn-map.js"]),
            [typeof(ConditionMatrixPage)] = With(typeof(ConditionMatrixView), ["explore.css", "matrix.css"], ["table-text.js", "file-text.js", "matrix.js"]),
            [typeof(ContradictionsPage)] = With(typeof(ContradictionsView), ["explore.css", "contradictions.css"], []),
            [typeof(OutcomeCataloguePage)] = With(typeof(OutcomeCatalogueView), ["explore.css", "catalogues.css"], ["wordings.js"]),
            [typeof(MetricCataloguePage)] = With(typeof(MetricCatalogueView), ["explore.css", "catalogues.css"], []),
            [typeof(DosePage)] = With(typeof(DoseView), ["explore.css", "catalogues.css"], []),
            [typeof(OpenQuestionsPage)] = With(typeof(OpenQuestionsView), ["explore.css", "open-questions.css"], ["tool.js", "open-questions.js"]),
            [typeof(ChangesPage)] = With(typeof(ChangesView), ["explore.css", "changes.css"], []),
            [typeof(LeaderPage)] = With(typeof(LeaderView), ["explore.css", "leader.css"], []),
            [typeof(ToolsPage)] = With(typeof(ToolsView), ["tools.css"], []),
            [typeof(BoardPage)] = With(typeof(BoardView), ["tools.css"], []),
            [typeof(TargetBoardPage)] = Tool(typeof(TargetBoardView), "target-board.js"),
            [typeof(MonthlyCheckPage)] = Tool(typeof(MonthlyCheckView), "table-text.js", "file-text.js", "table-file.js", "year-rule.js", "monthly-check.js"),
            [typeof(PlanCheckPage)] = Tool(typeof(PlanCheckView), new SitePath("data/rules.js"), Asset("case-rules.js"), Asset("near-state.js"), Asset("plan-check.js")),
            [typeof(GoalSheetPage)] = Tool(typeof(GoalSheetView), new SitePath("data/rules.js"), Asset("case-rules.js"), Asset("goal-check.js")),
            [typeof(GoalCountPage)] = Tool(typeof(GoalCountView), "table-text.js", "file-text.js", "table-file.js", "near-state.js", "own-count.js"),
            [typeof(CsMetricPage)] = Tool(typeof(CsMetricView), "table-text.js", "file-text.js", "table-file.js", "year-rule.js", "cs-metric.js"),
            [typeof(InversionToolPage)] = Tool(typeof(InversionToolView), "near-state.js", "inversion.js"),
            [typeof(ReasonsPage)] = Tool(
                typeof(ReasonsView), ReasonsPage.CountsFile, Asset("table-text.js"), Asset("file-text.js"), Asset("table-file.js"), Asset("near-state.js"), Asset("own-count.js"), Asset("places.js"), Asset("reasons.js")),
            [typeof(CombinationsPage)] = Tool(typeof(CombinationsView), "places.js", "combine.js"),
            [typeof(DriverToolPage)] = Tool(typeof(DriverToolView), "drivers.js"),
            [typeof(StakeholderToolPage)] = Tool(typeof(StakeholderToolView), "stakeholders.js"),
            [typeof(ReviewToolPage)] = Tool(typeof(ReviewToolView), "review-tool.js"),
            [typeof(CustomerYearPage)] = Tool(typeof(CustomerYearView), "ics.js", "year-rule.js", "customer-year.js"),
            [typeof(ContributePage)] = With(
                typeof(ContributeView), ["explore.css", "sheet.css", "draft.css", "difference.css", "learning.css"],
                [.. DraftScripts, "case-difference.js", "draft-anonymity.js", "hand-in-difference.js", "hand-in.js", "contribute.js", "progress.js", "path-bar.js"],
                [.. EditorData, new SitePath("data/knowledge.js")]),
            [typeof(PlanPage)] = With(typeof(NewPlanView), ["explore.css", "sheet.css", "draft.css"], [.. DraftScripts, "draft-anonymity.js", "goal-sheet.js", "plan-choice.js", "plan.js"], EditorData),
            [typeof(StageMatrixPage)] = With(typeof(StageMatrixView), ["explore.css", "matrix.css"], []),
        },
        ThemeAssets.All());

    /// <param name="data">Scripts of data, which come before all others.</param>
    private static PageView With(Type component, string[] styles, string[] scripts, params SitePath[] data) =>
        new(component, [.. styles.Select(Asset)], [.. data, .. scripts.Select(Asset)]);

    private static PageView Tool(Type component, params string[] scripts) => Tool(component, [.. scripts.Select(Asset)]);

    private static PageView Tool(Type component, params SitePath[] scripts) => new(component, [Asset("explore.css"), Asset("tools.css")], [Asset("tool.js"), .. scripts]);

    /// <summary>Pages that know all drills and paths of the site.</summary>
    private static PageView Learning(Type component, params string[] scripts) =>
        new(component, [Asset("explore.css"), Asset("learning.css")], [new SitePath("data/learning.js"), .. scripts.Select(Asset)]);

    private static SitePath Asset(string name) => new("assets/" + name);
}
