using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Grading;

/// <summary>The order shown: results before adoption (by grade), then the lower bound of the share, then organisations, then id.</summary>
static class PatternOrder
{
    public static IEnumerable<Pattern> Sorted(IEnumerable<Pattern> patterns) =>
        patterns.OrderBy(pattern => pattern.Grade)
            .ThenByDescending(pattern => pattern.Statistics.AdjustedP is { } p ? 1 - p : -1)
            .ThenBy(pattern => pattern.Statistics.P is { } p && pattern.Statistics.AdjustedP is not null ? p : 1)
            .ThenByDescending(LowerBound)
            .ThenByDescending(pattern => pattern.Organisations)
            .ThenBy(pattern => pattern.Id, StringComparer.Ordinal);

    /// <summary>3 of 3 stands above 1 of 1, and 8 of 10 between them.</summary>
    static double LowerBound(Pattern pattern)
    {
        var hits = pattern.Kind == PatternKind.Winning ? pattern.With.Success : pattern.With.Churned;
        return pattern.With.Total == 0 ? 0 : Proportion.Wilson(hits, pattern.With.Total).Low;
    }
}
