using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Published;
using PlaybookGen.Search;
using PlaybookGen.Site;
using PlaybookGen.Site.Learning.Made.Published;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Cli;

/// <summary>The whole program: content → playbook → patterns → plan of the site → its files. Every command that needs a site calls this.</summary>
public static class Build
{
    /// <summary>Builds the site and hands over one file after another. When the content has errors, no file of it may be used.</summary>
    /// <param name="write">Takes each file as soon as it is drawn; only a few are in memory at a time.</param>
    /// <param name="begin">Is told of each stage as it begins.</param>
    public static BuildResult Run(BuildOrder order, ContentFiles content, Action<OutputFile> write, Action<BuildStage>? begin = null)
    {
        var (result, plan) = Plan(order, content, begin);
        if (result.Playbook is not { } playbook || plan is null)
            return result;

        var problems = new ProblemList();
        problems.AddRange(result.Problems);
        Write(BuildStage.Drawing, () => Drawn(plan, problems));
        Write(BuildStage.Indexing, () => SearchIndex.Build(plan.Search()));
        Write(BuildStage.Publishing, () => Published(playbook, result.Patterns));
        return result with { Problems = Weighed(problems.Sorted, order) };

        void Write(BuildStage stage, Func<IEnumerable<OutputFile>> make)
        {
            begin?.Invoke(stage);
            foreach (var file in make())
                write(file);
        }
    }

    /// <summary>The same up to the plan of the site.</summary>
    public static PlannedBuild Plan(BuildOrder order, ContentFiles content, Action<BuildStage>? begin = null)
    {
        begin?.Invoke(BuildStage.Reading);
        var reading = PlaybookReader.Read(content);
        if (reading.Playbook is null || (order.Strict && reading.Problems.Any(problem => problem.Severity == Severity.Warning)))
            return new PlannedBuild(new BuildResult(null, reading.SoundCases, PatternSet.None, Weighed(reading.Problems, order)), null);

        var playbook = reading.Playbook with { Site = reading.Playbook.Site with { BaseUrl = order.BaseUrl ?? reading.Playbook.Site.BaseUrl } };
        begin?.Invoke(BuildStage.Mining);
        var patterns = PatternMiner.Mine(playbook, new MiningRequest(order.AsOf));

        begin?.Invoke(BuildStage.Planning);
        var problems = new ProblemList();
        problems.AddRange(reading.Problems);
        var plan = SitePlanner.Plan(playbook, patterns, problems);
        return new PlannedBuild(new BuildResult(playbook, playbook.Cases, patterns, Weighed(problems.Sorted, order)), plan);
    }

    /// <summary>The pages and files of the plan, their links checked.</summary>
    public static IEnumerable<OutputFile> Drawn(SitePlan plan, ProblemList problems) =>
        SiteRenderer.Render(plan, ThemeEntry.Theme, [.. RuleFiles.Paths, .. KnowledgeFiles.Paths, .. DrillFiles.Paths], problems);

    /// <summary>What the browser needs of the rules, of the knowledge of the site and of its drills.</summary>
    public static IEnumerable<OutputFile> Published(Playbook playbook, PatternSet patterns) =>
        RuleFiles.Of(playbook).Concat(KnowledgeFiles.Of(playbook, patterns)).Concat(DrillFiles.Of(playbook));

    private static IReadOnlyList<Problem> Weighed(IReadOnlyList<Problem> problems, BuildOrder order) =>
        order.Strict
            ? [.. problems.Select(problem => problem.Severity == Severity.Warning ? problem with { Severity = Severity.Error } : problem)]
            : problems;
}
