using PlaybookGen.Model;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Site.Tools;

public static class PlanChecks
{
    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.PlanCheck, () => new PlanCheckPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.PlanCheck,
        Title = catalogue.Words.PlanCheck,
        Description = catalogue.Words.PlanCheckSays,
        Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
        Questions =
        [
            .. catalogue.Playbook.Questions.Where(question => question.For is not null)
                .GroupBy(question => question.For!, StringComparer.Ordinal)
                .Select(group => new KeyedQuestions(group.Key, QuestionGroups.Title(group.Key, catalogue), [.. group.Select(question => question.Ask)])),
        ],
        Obstacles =
        [
            .. catalogue.Taxonomy[Facet.Obstacles].Where(term => catalogue.Playbook.Questions.Any(question => question.For == term.Id))
                .Select(term => new KnownObstacle(term.Id, catalogue.Taxonomy.Label(Facet.Obstacles, term.Id), [.. term.Says, .. term.Synonyms])),
        ],
        Onward = ToolLinks.Beside(ToolLinks.PlanCheck, catalogue),
    });
}
