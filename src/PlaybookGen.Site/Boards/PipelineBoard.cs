using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Boards;

/// <summary>開発と浸透: winning patterns by how many independent organisations reached the result with them.</summary>
public static class PipelineBoard
{
    private const int ConditionsShown = 4;

    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var byStage = catalogue.Patterns.Winning.ToLookup(pattern => PatternStages.Of(pattern, catalogue));
        return [.. Enum.GetValues<PatternStage>().Where(stage => stage != PatternStage.Practice || byStage[stage].Any()).Select(stage => Group(stage, [.. byStage[stage]], catalogue))];
    }

    private static BoardGroup Group(PatternStage stage, IReadOnlyList<Pattern> patterns, Catalogue catalogue)
    {
        var words = catalogue.Words;
        return new BoardGroup(
            "stage-" + FormatWord.Of(stage),
            words.Of(stage),
            words.Meaning(stage),
            words.PatternCount(patterns.Count),
            [.. patterns.Take(BoardItems.Shown).Select(pattern => Item(pattern, catalogue))],
            Math.Max(0, patterns.Count - BoardItems.Shown))
        {
            All = PatternListPages.Link(PatternKind.Winning, words),
        };
    }

    private static BoardItem Item(Pattern pattern, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var (reached, all) = PatternStages.Repeated(pattern, catalogue);
        return new BoardItem(
            PatternCards.Link(pattern, catalogue),
            null,
            null,
            null,
            [
                .. BoardItems.Facts(
                    (words.GradeLabel, (Words.Sign(pattern.Grade) + " " + words.Of(pattern.Grade)).Trim()),
                    (words.Repeated, all == 0 ? null : words.RepeatedIn(reached, all)),
                    (words.DifferedAmong, string.Join(words.Comma, VariedConditions.Of(pattern, catalogue).Take(ConditionsShown).Select(varied => varied.To.Text))),
                    (words.ToLiftLabel, pattern.ToLift.In(words.Language))),
            ]);
    }
}
