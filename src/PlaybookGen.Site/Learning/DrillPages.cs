using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Learning;

public static class DrillPages
{
    public static IEnumerable<PlannedPage> Of(Catalogue catalogue) =>
        catalogue.Playbook.Drills.Select(drill => new PlannedPage(SitePath.Drill(drill.Id), () => new DrillPage
        {
            Site = catalogue.Frame,
            Path = SitePath.Drill(drill.Id),
            Title = drill.Title,
            Description = string.Join(
                catalogue.Words.Comma, catalogue.Words.Of(drill.Kind), catalogue.Words.Level(drill.Level), catalogue.Words.Minutes(drill.Minutes)),
            Breadcrumbs =
            [
                catalogue.Home,
                new Link(LearningPages.Hub, catalogue.Words.Learn),
                new Link(LearningPages.Drills, catalogue.Words.Drills),
            ],
            SourcePath = drill.SourcePath,
            Drill = drill,
            Cases = [.. drill.Cases.Select(id => Acts.In(catalogue.Case(id)))],
            Terms = [.. drill.Tags.Select(catalogue.Link)],
        }));
}
