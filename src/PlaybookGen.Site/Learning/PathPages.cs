using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Learning;

public static class PathPages
{
    private const int MinutesOfAPattern = 5;
    private const int MinutesOfAnOwnCase = 20;

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
            PathId = path.Id,
            Summary = path.Summary,
            Stops = PathDays.Of(Stops(path, catalogue)),
        }));

    public static IReadOnlyList<PathStop> Stops(LearningPath path, Catalogue catalogue) =>
        [.. path.Steps.Select(step => Adjusted(Stop(step, catalogue), step))];

    private static PathStop Adjusted(PathStop stop, PathStep step) => stop with
    {
        Minutes = (int)(step.Minutes ?? stop.Minutes),
        To = stop.To is { } to && step.At is { } place ? to with { Anchor = place } : stop.To,
    };

    private static PathStop Stop(PathStep step, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var playbook = catalogue.Playbook;
        switch (step)
        {
            case PathStep.ReadPage read:
                var page = playbook.Pages.First(page => page.Id == read.PageId);
                return new PathStop(
                    "page:" + page.Id, words.ReadPage, new Link(SitePath.FreePage(page.Id), page.Title), page.Summary ?? "", ReadingTime.Minutes(page.Body.PlainText), step.Task);
            case PathStep.ReadCase read:
                var item = catalogue.Case(read.CaseId);
                var kind = words.PracticeMark(item.Provenance) is { } mark ? words.ReadCase + words.Colon + mark : words.ReadCase;
                return new PathStop("case:" + item.Id, kind, Catalogue.Link(item), item.Summary, ReadingTime.Minutes(CaseText(item)), step.Task);
            case PathStep.DoDrill exercise:
                var drill = playbook.Drills.First(drill => drill.Id == exercise.DrillId);
                return new PathStop(
                    "drill:" + drill.Id,
                    words.DoDrill,
                    new Link(SitePath.Drill(drill.Id), drill.Title),
                    string.Join(words.Comma, words.Of(drill.Kind), words.Level(drill.Level)),
                    drill.Minutes,
                    step.Task)
                { IsDrill = true };
            case PathStep.WriteCase:
                return new PathStop("write:case", words.WriteOwnCase, Navigation.Contribute(playbook, words), words.WriteOwnCaseSays, MinutesOfAnOwnCase, step.Task);
            default:
                return Strongest((PathStep.ReadPattern)step, catalogue);
        }
    }

    /// <summary>What a reader reads through on the case page: every 局面's texts and the story.</summary>
    private static string CaseText(SuccessCase item) => string.Join(
        '\n',
        item.History.SelectMany(state => new[] { state.Hypothesis, state.Learned }.Concat((state.Plan?.Tactics ?? []).Select(tactic => tactic.Action)))
            .Append(item.Body.PlainText));

    /// <summary>The strongest winning pattern with all the step's tactics.</summary>
    private static PathStop Strongest(PathStep.ReadPattern step, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var key = "pattern:" + (step.Tactics.Count == 0 ? "any" : string.Join('+', step.Tactics));
        var pattern = catalogue.Patterns.Winning.FirstOrDefault(pattern => step.Tactics.All(pattern.Tactics.Contains));
        return pattern is null
            ? new PathStop(key, words.ReadPattern, null, words.NoPatternForStep, MinutesOfAPattern, step.Task)
            : new PathStop(
                key,
                words.ReadPattern,
                new Link(SitePath.Pattern(pattern), RuleSentences.Title(pattern, catalogue)),
                RuleSentences.Text(pattern, catalogue),
                MinutesOfAPattern,
                step.Task);
    }
}
