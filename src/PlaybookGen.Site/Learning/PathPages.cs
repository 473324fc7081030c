using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Learning;

public static class PathPages
{
    public static IEnumerable<PlannedPage> Of(Catalogue catalogue) =>
        catalogue.Playbook.Paths.Select(path => new PlannedPage(SitePath.LearningPath(path.Id), () => new PathPage
        {
            Site = catalogue.Frame,
            Path = SitePath.LearningPath(path.Id),
            Title = path.Title,
            Description = path.Summary ?? path.Title,
            Breadcrumbs =
            [
                catalogue.Home,
                new Link(LearningPages.Hub, catalogue.Words.Learn),
                new Link(LearningPages.Paths, catalogue.Words.Paths),
            ],
            SourcePath = path.SourcePath,
            Summary = path.Summary,
            Stops = [.. path.Steps.Select(step => Stop(step, catalogue))],
        }));

    private static PathStop Stop(PathStep step, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var playbook = catalogue.Playbook;
        switch (step)
        {
            case PathStep.ReadPage read:
                var page = playbook.Pages.First(page => page.Id == read.PageId);
                return new PathStop(words.ReadPage, new Link(SitePath.FreePage(page.Id), page.Title), page.Summary ?? "");
            case PathStep.ReadCase read:
                var item = catalogue.Case(read.CaseId);
                var kind = words.PracticeMark(item.Provenance) is { } mark ? words.ReadCase + words.Colon + mark : words.ReadCase;
                return new PathStop(kind, Catalogue.Link(item), item.Summary);
            case PathStep.DoDrill exercise:
                var drill = playbook.Drills.First(drill => drill.Id == exercise.DrillId);
                return new PathStop(
                    words.DoDrill,
                    new Link(SitePath.Drill(drill.Id), drill.Title),
                    string.Join(words.Comma, words.Of(drill.Kind), words.Level(drill.Level), words.Minutes(drill.Minutes)));
            default:
                return Strongest(((PathStep.ReadPattern)step).Tactics, catalogue);
        }
    }

    /// <summary>The strongest winning pattern with all these tactics.</summary>
    private static PathStop Strongest(IReadOnlyList<string> tactics, Catalogue catalogue)
    {
        var pattern = catalogue.Patterns.Winning.FirstOrDefault(pattern => tactics.All(pattern.Tactics.Contains));
        return pattern is null
            ? new PathStop(catalogue.Words.ReadPattern, null, catalogue.Words.NoPatternForStep)
            : new PathStop(
                catalogue.Words.ReadPattern,
                new Link(SitePath.Pattern(pattern), RuleSentences.Title(pattern, catalogue)),
                RuleSentences.Text(pattern, catalogue));
    }
}
