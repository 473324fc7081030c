using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Signals;

/// <summary>Which patterns met an undesirable state.</summary>
public sealed class ObstaclePatterns
{
    private const int WinningShown = 3;
    private const int LosingShown = 1;

    private readonly Catalogue catalogue;
    private readonly ILookup<string, (Pattern Pattern, int Place, int Closeness)> met;

    public ObstaclePatterns(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        met = catalogue.Patterns.All
            .SelectMany((pattern, place) => Met(pattern).Select(one => (one.Obstacle, Found: (pattern, place, one.Closeness))))
            .ToLookup(one => one.Obstacle, one => one.Found, StringComparer.Ordinal);
    }

    /// <summary>Patterns whose tactics turned the state round, then those that state it as a condition, then those whose cases ran into it.</summary>
    public IReadOnlyList<PatternCard> Of(string obstacle)
    {
        var found = met[obstacle].GroupBy(one => one.Place)
            .Select(same => same.MinBy(one => one.Closeness))
            .OrderBy(one => one.Pattern.Grade == Grade.Practice).ThenBy(one => one.Closeness).ThenBy(one => one.Place)
            .Select(one => one.Pattern)
            .ToLookup(pattern => pattern.Kind);
        return
        [
            .. found[PatternKind.Winning].Take(WinningShown).Concat(found[PatternKind.Losing].Take(LosingShown))
                .Select(pattern => PatternCards.Of(pattern, catalogue)),
        ];
    }

    private IEnumerable<(string Obstacle, int Closeness)> Met(Pattern pattern)
    {
        var turned = Speaking(pattern).SelectMany(evidence => TurnedRound(pattern, evidence)).Select(id => (id, 0));
        var stated = pattern.Conditions.Where(term => term.Facet == Facet.Obstacles).Select(term => (term.Id, 1));
        var ranInto = Speaking(pattern).SelectMany(evidence => ObstaclesMet.In(catalogue.Case(evidence.CaseId), evidence.Revision)).Select(id => (id, 2));
        return turned.Concat(stated).Concat(ranInto)
            .SelectMany(one => catalogue.Taxonomy.Ancestors(Facet.Obstacles, one.Item1).Prepend(one.Item1).Select(id => (id, one.Item2)))
            .Distinct();
    }

    private static IEnumerable<Evidence> Speaking(Pattern pattern) => pattern.Evidence.Where(evidence => evidence.Role == EvidenceRole.For
        || (pattern.Grade == Grade.Practice && evidence.Role == EvidenceRole.NotEvidence));

    /// <summary>The obstacles whose turned-round state one of the pattern's tactics served.</summary>
    private IEnumerable<string> TurnedRound(Pattern pattern, Evidence evidence)
    {
        if (catalogue.Case(evidence.CaseId).History[evidence.Revision].Plan is not { } plan)
            return [];
        var served = plan.Tactics
            .Where(planned => catalogue.Taxonomy.Ancestors(Facet.Tactics, planned.Tactic).Prepend(planned.Tactic).Any(pattern.Tactics.Contains))
            .SelectMany(planned => planned.For)
            .ToHashSet(StringComparer.Ordinal);
        return plan.Objectives.Where(objective => served.Contains(objective.Id)).Select(objective => objective.Inverts).OfType<string>();
    }
}
