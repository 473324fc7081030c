using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning;

/// <summary>The hub of learning, the list of what is due, and the page that pools the progress of several people.</summary>
public static class LearnPages
{
    public static readonly SitePath Review = new("review/");
    public static readonly SitePath Pool = new("learn/pool/");

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, LearningLibrary library)
    {
        if (!LearningPages.HasSomethingToLearn(catalogue.Playbook))
            yield break;
        yield return new PlannedPage(LearningPages.Hub, () => Hub(catalogue, library));
        if (!library.HasSomethingToReview)
            yield break;
        var words = catalogue.Words;
        Link[] under = [catalogue.Home, new Link(LearningPages.Hub, words.Learn)];
        yield return new PlannedPage(Review, () => new ReviewPage
        {
            Site = catalogue.Frame,
            Path = Review,
            Title = words.ReviewTitle,
            Description = words.ReviewLead,
            Breadcrumbs = under,
            Pool = new Link(Pool, words.PoolForLeader),
        });
        yield return new PlannedPage(Pool, () => new PoolPage
        {
            Site = catalogue.Frame,
            Path = Pool,
            Title = words.PoolTitle,
            Description = words.PoolLead,
            Breadcrumbs = under,
        });
    }

    private static LearnPage Hub(Catalogue catalogue, LearningLibrary library)
    {
        var words = catalogue.Words;
        var entries = new LearningEntries(catalogue);
        return new LearnPage
        {
            Site = catalogue.Frame,
            Path = LearningPages.Hub,
            Title = words.Learn,
            Description = words.LearnLead,
            Breadcrumbs = [catalogue.Home],
            Paths =
            [
                .. catalogue.Playbook.Paths.Select(path => (path, stops: PathPages.Stops(path, catalogue)))
                    .Select(pair => new PathCard(
                        new Link(SitePath.LearningPath(pair.path.Id), pair.path.Title), pair.path.Summary, pair.stops.Count, pair.stops.Sum(stop => stop.Minutes))),
            ],
            Drills =
            [
                .. catalogue.Playbook.Drills.GroupBy(drill => drill.Kind).OrderBy(kind => kind.Key)
                    .Select(kind => new DrillKindRow(new Link(LearningPages.Drills, words.Of(kind.Key)), Levels(kind.Select(drill => drill.Level)))),
            ],
            MadeDrills =
            [
                .. library.MadeDrills.GroupBy(drill => drill.Kind)
                    .Select(kind => new DrillKindRow(
                        new Link(MadeDrillPages.Index, words.Of(kind.Key), MadeDrillPages.Anchor(kind.Key)), Levels(kind.Select(drill => Words.MadeLevel(drill.Kind))))),
            ],
            Made = catalogue.Playbook.Cases.Count > 0 ? new Link(MadeDrillPages.Index, words.MadeDrillsTitle) : null,
            Kits = [.. entries.Kits.Select(entry => entry.Entry)],
            References = [.. entries.References().Select(entry => entry.Entry)],
            Review = library.HasSomethingToReview ? new Link(Review, words.ReviewTitle) : null,
            Pool = library.HasSomethingToReview ? new Link(Pool, words.PoolForLeader) : null,
        };
    }

    private static IReadOnlyList<int> Levels(IEnumerable<int> levels)
    {
        var counts = levels.CountBy(level => level).ToDictionary();
        return [.. Enumerable.Range(1, 3).Select(level => counts.GetValueOrDefault(level))];
    }
}
