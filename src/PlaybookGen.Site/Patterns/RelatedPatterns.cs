using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Patterns;

/// <summary>Where a reader of one pattern may want to go next, each with its reason.</summary>
public static class RelatedPatterns
{
    private const int Shown = 8;

    public static IReadOnlyList<RelatedPattern> Of(Pattern pattern, Catalogue catalogue) =>
    [
        .. catalogue.Patterns.All
            .Where(other => other.Id != pattern.Id || other.Kind != pattern.Kind)
            .Select(other => (other, reason: Reason(pattern, other)))
            .Where(pair => pair.reason is not null)
            .OrderBy(pair => pair.reason)
            .Take(Shown)
            .Select(pair => new RelatedPattern(PatternCards.Of(pair.other, catalogue), Sentence(pair.reason!.Value, catalogue.Words))),
    ];

    private static PatternRelation? Reason(Pattern pattern, Pattern other)
    {
        if (other.Kind != pattern.Kind)
        {
            if (pattern.Missing.Any(other.Tactics.Contains))
                return PatternRelation.FillsGap;
            if (other.Missing.Any(pattern.Tactics.Contains))
                return PatternRelation.FailsWithout;
            return pattern.Tactics.Any(other.Tactics.Contains) ? PatternRelation.Opposite : null;
        }

        if (pattern.Variants.Contains(other.Id))
            return PatternRelation.Variant;
        if (pattern.Outcomes.Any(other.Outcomes.Contains))
            return PatternRelation.SameOutcome;
        return pattern.Conditions.Any(other.Conditions.Contains) ? PatternRelation.SameConditions : null;
    }

    private static string Sentence(PatternRelation relation, Words words) => relation switch
    {
        PatternRelation.FillsGap => words.BecauseFillsGap,
        PatternRelation.FailsWithout => words.BecauseFailsWithout,
        PatternRelation.Opposite => words.BecauseOpposite,
        PatternRelation.SameOutcome => words.BecauseSameOutcome,
        PatternRelation.SameConditions => words.BecauseSameConditions,
        _ => words.BecauseVariant,
    };
}
