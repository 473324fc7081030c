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
        begin?.Invoke(BuildStage.Reading);
        var reading = PlaybookReader.Read(content);
        if (reading.Playbook is null || (order.Strict && reading.Problems.Any(problem => problem.Severity == Severity.Warning)))
            return new BuildResult(null, reading.SoundCases, PatternSet.None, Weighed(reading.Problems, order));

        var playbook = reading.Playbook with { Site = reading.Playbook.Site with { BaseUrl = order.BaseUrl ?? reading.Playbook.Site.BaseUrl } };
        begin?.Invoke(BuildStage.Mining);
        var patterns = PatternMiner.Mine(playbook, new MiningRequest(order.AsOf));

        begin?.Invoke(BuildStage.Planning);
        var problems = new ProblemList();
        problems.AddRange(reading.Problems);
        var plan = SitePlanner.Plan(playbook, patterns, problems);
        Write(BuildStage.Drawing, () => SiteRenderer.Render(plan, ThemeEntry.Theme, [.. RuleFiles.Paths, .. KnowledgeFiles.Paths, .. DrillFiles.Paths], problems));
        Write(BuildStage.Indexing, () => SearchIndex.Build(plan.Search()));
        Write(BuildStage.Publishing, () => RuleFiles.Of(playbook).Concat(KnowledgeFiles.Of(playbook, patterns)).Concat(DrillFiles.Of(playbook)));
        return new BuildResult(playbook, playbook.Cases, patterns, Weighed(problems.Sorted, order));

        void Write(BuildStage stage, Func<IEnumerable<OutputFile>> make)
        {
            begin?.Invoke(stage);
            foreach (var file in make())
                write(file);
        }
    }

    private static IReadOnlyList<Problem> Weighed(IReadOnlyList<Problem> problems, BuildOrder order) =>
        order.Strict
            ? [.. problems.Select(problem => problem.Severity == Severity.Warning ? problem with { Severity = Severity.Error } : problem)]
            : problems;
}
