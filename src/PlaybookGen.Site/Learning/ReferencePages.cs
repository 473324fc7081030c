using PlaybookGen.Model;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Learning;

/// <summary>Free pages, kits, the question list and the phases since introduction.</summary>
public static class ReferencePages
{
    public static readonly SitePath Questions = new("questions/");
    public static readonly SitePath Lifecycle = new("lifecycle/");

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var hub = new Link(LearningPages.Hub, words.Learn);
        foreach (var page in catalogue.Playbook.Pages)
            yield return ArticlePages.Of(page, catalogue, hub);

        foreach (var kit in catalogue.Playbook.Kits)
        {
            yield return new PlannedPage(SitePath.Kit(kit.Id), () => new KitPage
            {
                Site = catalogue.Frame,
                Path = SitePath.Kit(kit.Id),
                Title = kit.Title,
                Description = kit.Summary ?? kit.Title,
                Breadcrumbs = [catalogue.Home, hub, new Link(LearningPages.Kits, words.Kits)],
                SourcePath = kit.SourcePath,
                Body = kit.Body,
                Summary = kit.Summary,
            });
        }

        if (catalogue.Playbook.Questions.Count > 0)
        {
            yield return new PlannedPage(Questions, () => new QuestionsPage
            {
                Site = catalogue.Frame,
                Path = Questions,
                Title = words.Questions,
                Description = words.QuestionsLead,
                Breadcrumbs = [catalogue.Home, hub],
                Groups = QuestionGroups.Of(catalogue),
            });
        }

        if (catalogue.Playbook.Lifecycle.Count > 0)
        {
            yield return new PlannedPage(Lifecycle, () => new LifecyclePage
            {
                Site = catalogue.Frame,
                Path = Lifecycle,
                Title = words.Lifecycle,
                Description = words.LifecycleLead,
                Breadcrumbs = [catalogue.Home, hub],
                Phases = MonthlyChecks.Phases(catalogue),
                Onward = [new Link(ToolLinks.MonthlyCheck, words.MonthlyCheck)],
            });
        }
    }
}
