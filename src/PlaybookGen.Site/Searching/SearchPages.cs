using PlaybookGen.Model;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Searching;

public static class SearchPages
{
    private const int QuestionsShown = 5;

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, LearningLibrary learning) => [Results(catalogue), .. TitleListPages.Of(catalogue, learning)];

    private static PlannedPage Results(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var questions = catalogue.Playbook.Questions;
        return new PlannedPage(SearchPage.Address, () => new SearchPage
        {
            Site = catalogue.Frame,
            Path = SearchPage.Address,
            Title = words.SearchTitle,
            Description = words.SearchLead,
            Breadcrumbs = [catalogue.Home],
            Elsewhere =
            [
                PatternListPages.Link(PatternKind.Winning, words),
                PatternListPages.Link(PatternKind.Losing, words),
                new Link(CaseListPages.First, words.CaseList),
                .. Enum.GetValues<Facet>().Where(facet => catalogue.Taxonomy[facet].Count > 0).Select(catalogue.Link),
                new Link(SearchPage.Titles, words.SearchTitles),
            ],
            Questions = [.. questions.Select(question => question.Ask).Take(QuestionsShown)],
            QuestionList = questions.Count > 0 ? new Link(ReferencePages.Questions, words.SearchAllQuestions(questions.Count)) : null,
            Sayings =
            [
                new("none", words.SearchFoundNothing),
                new("count", words.SearchCount),
                new("apart", words.SearchApart),
                new("failed", words.SearchFailed),
                new("values", words.SearchValues),
                new("remove", words.SearchRemove),
                new("field-title", words.SearchField("title")),
                new("field-tags", words.SearchField("tags")),
                new("field-outcome", words.SearchField("outcome")),
                new("field-tactics", words.SearchField("tactics")),
                new("field-body", words.SearchField("body")),
            ],
        });
    }
}
