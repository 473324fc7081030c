using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>Good &amp; More: what the reviews of all cases found good, what they would do better, and what they read from it.</summary>
public static class LessonBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var words = exploration.Words;
        return
        [
            Group("lessons-good", words.LessonsGood, words.LessonsGoodSay, review => review.Good, exploration.Catalogue),
            Group("lessons-more", words.LessonsMore, words.LessonsMoreSay, review => review.More, exploration.Catalogue),
            Group("lessons-insights", words.LessonsInsights, words.LessonsInsightsSay, review => review.Insights, exploration.Catalogue),
        ];
    }

    private static BoardGroup Group(string id, string title, string says, Func<Review, IReadOnlyList<string>> points, Catalogue catalogue)
    {
        var told = catalogue.Cases.Where(item => item.Review is not null)
            .SelectMany(item => points(item.Review!).Select(point => new BoardItem(null, point, Acts.In(item), item.Status, [])))
            .ToList();
        var real = told.Count(item => item.In!.Provenance is not (Provenance.Fictional or Provenance.Illustrative));
        return new BoardGroup(
            id,
            title,
            says,
            catalogue.Words.PointsTold(real, told.Count - real),
            [.. told.Take(2 * BoardItems.Shown)],
            Math.Max(0, told.Count - (2 * BoardItems.Shown)));
    }
}
