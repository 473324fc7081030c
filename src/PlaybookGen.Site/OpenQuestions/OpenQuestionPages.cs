using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.OpenQuestions;

public static class OpenQuestionPages
{
    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.OpenQuestions, () =>
    {
        var catalogue = exploration.Catalogue;
        OpenGroup[] groups =
        [
            OpenPatterns.Unreported(catalogue),
            OpenPatterns.OneCaseOnly(catalogue),
            OpenReviews.LeftOpen(exploration),
            OpenHoles.Combinations(exploration),
            OpenHoles.Tactics(exploration),
            OpenHoles.Causes(exploration),
            OpenHoles.NotTurnedRound(exploration),
        ];
        return new OpenQuestionsPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.OpenQuestions,
            Title = catalogue.Words.OpenQuestions,
            Description = catalogue.Words.OpenQuestionsSay,
            Breadcrumbs = [catalogue.Home],
            Groups = [.. groups.Where(group => group.Total > 0)],
            Ways = ExploringLinks.Beside(ExploringLinks.OpenQuestions, catalogue),
        };
    });
}
