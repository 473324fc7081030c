using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Learning;

/// <summary>次に届く一歩: patterns with results that state no more than one condition which a target is not known to have.</summary>
public static class NextSteps
{
    /// <summary>All of them: ready ones first, then those one step away, each with the strongest evidence first.</summary>
    public static IReadOnlyList<NextStep> Of(Target target, Catalogue catalogue)
    {
        var taxonomy = catalogue.Taxonomy;
        var has = WithAncestors(Facet.Industries, target.Industries, taxonomy)
            .Concat(WithAncestors(Facet.Conditions, target.Conditions, taxonomy))
            .Concat(WithAncestors(Facet.Obstacles, target.Obstacles, taxonomy))
            .ToHashSet();
        var wants = WithAncestors(Facet.Outcomes, target.Outcomes, taxonomy).Select(term => term.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue.Patterns.Winning
                .Where(pattern => pattern.Grade is Grade.Proven or Grade.Replicated or Grade.SingleCase)
                .Where(pattern => pattern.Outcomes.Any(wants.Contains) || pattern.Conditions.Any(term => term.Facet == Facet.Obstacles && has.Contains(term)))
                .Select(pattern => (pattern, missing: pattern.Conditions.Where(term => !has.Contains(term)).ToList()))
                .Where(pair => pair.missing.Count <= 1)
                .OrderBy(pair => pair.missing.Count).ThenBy(pair => pair.pattern.Grade).ThenBy(pair => pair.pattern.Id, StringComparer.Ordinal)
                .Select(pair => new NextStep(PatternCards.Of(pair.pattern, catalogue), pair.missing is [var one] ? catalogue.Link(one).Text : null)),
        ];
    }

    private static IEnumerable<TermId> WithAncestors(Facet facet, IReadOnlyList<string> ids, Taxonomy taxonomy) =>
        ids.SelectMany(id => taxonomy.Ancestors(facet, id).Prepend(id)).Select(id => new TermId(facet, id));
}
