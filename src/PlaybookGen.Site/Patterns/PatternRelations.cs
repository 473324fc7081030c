using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Patterns;

/// <summary>Where a reader of one pattern may want to go next, each with its reason.</summary>
public static class PatternRelations
{
    private const int ShownForAReason = 4;

    /// <summary>Related patterns by reason, the most telling reason first; a pattern stands under its first reason only.</summary>
    public static IReadOnlyList<RelatedPatterns> Of(Pattern pattern, Catalogue catalogue) =>
    [
        .. catalogue.Patterns.All
            .Where(other => other.Id != pattern.Id || other.Kind != pattern.Kind)
            .Select(other => (other, reason: Reason(pattern, other)))
            .Where(pair => pair.reason is not null)
            .GroupBy(pair => pair.reason!.Value, pair => pair.other)
            .OrderBy(group => group.Key)
            .Select(group => new RelatedPatterns(
                Sentence(group.Key, catalogue.Words),
                [.. group.Take(ShownForAReason).Select(other => PatternCards.Of(other, catalogue))])),
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
