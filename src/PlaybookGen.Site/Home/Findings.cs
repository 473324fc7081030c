using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Home;

/// <summary>The pattern with the newest evidence, told step by step.</summary>
public static class Findings
{
    private const int SourcesShown = 3;

    /// <summary>A pattern with a result comes before one without; null while there is none but for practice.</summary>
    public static Finding? Newest(Catalogue catalogue) =>
        catalogue.Patterns.All
            .Where(pattern => pattern.Grade != Grade.Practice && pattern.Youngest is not null)
            .OrderBy(pattern => pattern.Grade > Grade.SingleCase)
            .ThenByDescending(pattern => pattern.Youngest)
            .ThenBy(pattern => pattern.Grade)
            .Select(pattern => Of(pattern, catalogue))
            .FirstOrDefault();

    private static Finding Of(Pattern pattern, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var isWinning = pattern.Kind == PatternKind.Winning;
        var conditions = new FindingStep(
            RulePartKind.Condition, words.FindingConditions, [.. pattern.Conditions.Select(catalogue.Link)], words.FindingAnyConditions);
        var done = new FindingStep(
            RulePartKind.Tactic, isWinning ? words.FindingTactics : words.FindingDone, Links(Facet.Tactics, pattern.Tactics), words.FindingNothingDone);
        var end = isWinning
            ? new FindingStep(RulePartKind.Outcome, words.FindingOutcomes, Links(Facet.Outcomes, pattern.Outcomes), words.FindingAnyOutcome)
            : pattern.Missing.Count > 0
                ? new FindingStep(RulePartKind.Missing, words.FindingMissing, Links(Facet.Tactics, pattern.Missing), "")
                : new FindingStep(RulePartKind.Missing, words.FindingNotReached, Links(Facet.Outcomes, pattern.Outcomes), words.FindingWhatWasWanted);
        return new Finding(PatternCards.Of(pattern, catalogue), pattern.Youngest!.Value, [conditions, done, end], Sources(pattern, catalogue));

        IReadOnlyList<Link> Links(Facet facet, IReadOnlyList<string> ids) => [.. ids.Select(id => catalogue.Link(facet, id))];
    }

    private static IReadOnlyList<CaseLink> Sources(Pattern pattern, Catalogue catalogue) =>
    [
        .. pattern.Evidence.Where(evidence => evidence.Role == EvidenceRole.For)
            .Select(evidence => catalogue.Case(evidence.CaseId))
            .Distinct()
            .OrderByDescending(item => item.Date)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .Take(SourcesShown)
            .Select(Acts.In),
    ];
}
