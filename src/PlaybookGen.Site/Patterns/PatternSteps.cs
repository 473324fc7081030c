using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Patterns;

/// <summary>The next step in each of the four directions, from the 局面 that really followed.</summary>
public static class PatternSteps
{
    private const int ShownInADirection = 5;

    /// <summary>All four directions, in their order, whether or not a case went that way; empty for a pattern that no case has.</summary>
    public static IReadOnlyList<FollowedSteps> Of(Pattern pattern, Catalogue catalogue)
    {
        var taken = Taken(pattern, catalogue).ToLookup(step => step.Direction, step => step.Step);
        return pattern.Evidence.Count == 0
            ? []
            : [.. Enum.GetValues<Direction>().Select(direction => new FollowedSteps(
                direction, catalogue.Words.FollowedSays(direction), [.. taken[direction].Take(ShownInADirection)]))];
    }

    private static IEnumerable<(Direction Direction, FollowedStep Step)> Taken(Pattern pattern, Catalogue catalogue) =>
        from evidence in pattern.Evidence
        where evidence.Role is EvidenceRole.For or EvidenceRole.ResultUnknown or EvidenceRole.NotEvidence
        let item = catalogue.Case(evidence.CaseId)
        where evidence.Revision + 1 < item.History.Count
        let now = item.History[evidence.Revision]
        let next = item.History[evidence.Revision + 1]
        where now.Direction is not null
        orderby item.IsPractice, item.Date descending, item.Id, evidence.Revision
        select (now.Direction!.Value, new FollowedStep(Acts.In(item, evidence.Revision + 1, catalogue), Added(now, next, catalogue), next.Status));

    private static IReadOnlyList<Link> Added(Revision now, Revision next, Catalogue catalogue) =>
    [
        .. (next.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic)
            .Except((now.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic), StringComparer.Ordinal)
            .Select(id => catalogue.Link(Facet.Tactics, id)),
    ];
}
