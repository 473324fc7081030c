using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>Takes out patterns that say no more than another one, and tells near neighbours of each other.</summary>
static class Redundancy
{
    public static IReadOnlyList<PatternSketch> Removed(IReadOnlyList<PatternSketch> sketches, AncestorSets ancestors)
    {
        var kept = sketches.Where(sketch => !sketches.Any(other => other != sketch && SaysAsMuch(other, sketch, ancestors))).ToList();
        return
        [
            .. kept.Select(sketch => sketch with
            {
                Pattern = sketch.Pattern with
                {
                    Variants =
                    [
                        .. kept.Where(other => other != sketch && AreNear(sketch, other)).Select(other => other.Pattern.Id).Order(StringComparer.Ordinal),
                    ],
                },
            }),
        ];
    }

    /// <summary>
    /// A combination that does no better than a part of it is not a finding; nor is a tactic under a heading whose grade is better, or a
    /// heading that brings no organisation beyond one of its tactics.
    /// </summary>
    static bool SaysAsMuch(PatternSketch general, PatternSketch special, AncestorSets ancestors)
    {
        if (general.Pattern.Kind != special.Pattern.Kind)
            return special.Cover.Tactics.Count > 1 && IsPart(general, special) && special.Graded.Supporters == 0;
        if (IsPart(general, special))
            return general.Graded.Grade <= special.Graded.Grade && Share(general) >= Share(special);
        if (IsAbove(special, general, ancestors))
            return Organisations(general) >= Organisations(special);
        return general.Graded.Grade < special.Graded.Grade && HoldsOneBelow(general, special, ancestors);
    }

    static bool IsPart(PatternSketch general, PatternSketch special) =>
        general.Cover.Tactics.Count < special.Cover.Tactics.Count && general.Cover.Tactics.All(special.Cover.Tactics.Contains);

    static bool IsAbove(PatternSketch upper, PatternSketch lower, AncestorSets ancestors) =>
        upper.Cover.Tactics.Count == 1 && lower.Cover.Tactics.Count == 1 && ancestors.Above(lower.Cover.Tactics[0]).Contains(upper.Cover.Tactics[0]);

    /// <summary>Whether what the special one's 局面 share stands under the general one's heading, all of them being its 局面 too.</summary>
    static bool HoldsOneBelow(PatternSketch general, PatternSketch special, AncestorSets ancestors) =>
        general.Cover.Tactics.Count == 1
        && special.Graded.Supporters > 0
        && special.Cover.Concerned.All(general.Cover.Concerned.Contains)
        && special.Pattern.SharedTactics.Any(id => ancestors.Above(new(Facet.Tactics, id)).Contains(general.Cover.Tactics[0]));

    /// <summary>Nearly the same 局面: four of five in common.</summary>
    static bool AreNear(PatternSketch x, PatternSketch y)
    {
        // Most pairs fail by kind or size alone. 局面 are compared as objects: hashing all they hold took three quarters of the mining of 1,000 cases.
        var (fewer, more) = (Math.Min(x.Cover.Concerned.Count, y.Cover.Concerned.Count), Math.Max(x.Cover.Concerned.Count, y.Cover.Concerned.Count));
        if (x.Pattern.Kind != y.Pattern.Kind || fewer < 0.8 * more)
            return false;
        var common = x.Cover.Concerned.Intersect(y.Cover.Concerned, ReferenceEqualityComparer.Instance).Count();
        return common >= 0.8 * (fewer + more - common);
    }

    static double Share(PatternSketch sketch)
    {
        var counts = sketch.Graded.Counts;
        var hits = sketch.Pattern.Kind == PatternKind.Winning ? counts.Success : counts.Churned;
        return counts.Total == 0 ? 0 : (double)hits / counts.Total;
    }

    static int Organisations(PatternSketch sketch) =>
        sketch.Cover.Concerned.Where(episode => episode.IsEvidence).Select(episode => episode.Organisation).Distinct().Count();
}
