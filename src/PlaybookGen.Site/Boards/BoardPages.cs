using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Boards;

/// <summary>The boards: what the cases hold under the headings of each method.</summary>
public static class BoardPages
{
    public static IEnumerable<PlannedPage> Of(Exploration exploration) =>
        exploration.Catalogue.Playbook.Cases.Count == 0
            ? []
            :
            [
                Board(exploration, ToolLinks.Pipeline, words => (words.Pipeline, words.PipelineSays, words.PipelineNote), PipelineBoard.Groups, areStages: true),
                Board(exploration, ToolLinks.Levels, words => (words.Levels, words.LevelsSay, words.LevelsNote), LevelBoard.Groups, areStages: true),
                Board(exploration, ToolLinks.Goals, words => (words.Goals, words.GoalsSay, words.GoalsNote), GoalBoard.Groups),
                Board(exploration, ToolLinks.Sensemaking, words => (words.SensemakingTitle, words.SensemakingSays, words.SensemakingNote), SensemakingBoard.Groups),
                Board(exploration, ToolLinks.Principles, words => (words.PrinciplesTitle, words.PrinciplesSay, words.PrinciplesNote), PrincipleBoard.Groups),
                Board(exploration, ToolLinks.Failures, words => (words.FailuresTitle, words.FailuresSay, words.FailuresNote), FailureBoard.Groups),
                Board(exploration, ToolLinks.Directions, words => (words.DirectionsTitle, words.DirectionsSay, words.DirectionsNote), DirectionBoard.Groups),
                Board(exploration, ToolLinks.Hypotheses, words => (words.HypothesesTitle, words.HypothesesSay, words.HypothesesNote), HypothesisBoard.Groups),
                Board(exploration, ToolLinks.Lessons, words => (words.LessonsTitle, words.LessonsSay, words.LessonsNote), LessonBoard.Groups),
            ];

    private static PlannedPage Board(
        Exploration exploration,
        SitePath path,
        Func<Words, (string Title, string Says, string Note)> texts,
        Func<Exploration, IReadOnlyList<BoardGroup>> groups,
        bool areStages = false) => new(path, () =>
        {
            var catalogue = exploration.Catalogue;
            var (title, says, note) = texts(catalogue.Words);
            return new BoardPage
            {
                Site = catalogue.Frame,
                Path = path,
                Title = title,
                Description = says,
                Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
                Note = note,
                AreStages = areStages,
                Groups = [.. groups(exploration).Select(group => group.More > 0 ? group with { All = group.All ?? CaseListPages.Link(catalogue.Words) } : group)],
                Onward = ToolLinks.Beside(path, catalogue),
            };
        });
}
