using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What speaks against reading a pattern as one effect that holds everywhere.</summary>
/// <param name="SignFlips">The effect turns round once customers of one kind are compared among themselves (Simpson's paradox), or when partial results count half.</param>
/// <param name="IsReversedSomewhere">In some kind of customer it clearly works the other way (after Gail and Simon 1985).</param>
/// <param name="BreslowDayP">P of the test that it works alike in every kind; null when that can't be told.</param>
/// <param name="TrendZ">Cochran and Armitage's z with partial results as half; positive in the pattern's favour.</param>
sealed record Doubts(bool SignFlips, bool IsReversedSomewhere, double? BreslowDayP, double TrendZ)
{
    const double Level = 0.05;

    /// <summary>Such a statement is not listed.</summary>
    public bool Forbid => SignFlips || IsReversedSomewhere;

    /// <summary>It holds, but not everywhere alike.</summary>
    public bool VariesByStratum => BreslowDayP < Level;

    public static Doubts Of(Tested tested, CaseTable table, bool[] labels, LogFactorials factorials)
    {
        var candidate = tested.Candidate;
        var frame = candidate.Frame.Cover(table);
        var rows = frame.ToArray();
        var strata = new StratifiedComparison(factorials, labels).Tables(rows, tested.Rows, table.Strata).Where(t => t.With > 0 && t.Without > 0).ToList();
        double expected = 0, observed = 0;
        foreach (var t in strata)
        {
            observed += t.A;
            expected += (double)t.With * t.InClass / t.Rows;
        }
        var (with, without) = (Levels(table, rows.Where(tested.Rows.Contains)), Levels(table, rows.Where(row => !tested.Rows.Contains(row))));
        var trend = CochranArmitage.Z(with, without) * (candidate.Kind == PatternKind.Winning ? 1 : -1);
        var level = Level / Math.Max(1, strata.Count);
        var reversed = strata.Exists(t => Fisher.LogLess(factorials, t) <= Math.Log(level));
        var breslowDay = strata.Count < 2 ? double.NaN : BreslowDay.P(strata, MantelHaenszel.Of(strata).OddsRatio);
        return new(strata.Count > 0 && (observed < expected || trend < 0), reversed, double.IsNaN(breslowDay) ? null : breslowDay, trend);
    }

    static (int Churned, int Partial, int Success) Levels(CaseTable table, IEnumerable<int> rows)
    {
        var results = rows.Select(row => table.Rows[row].Result).ToList();
        return (
            results.Count(result => result == ResultLevel.NotReached),
            results.Count(result => result == ResultLevel.Improved),
            results.Count(result => result == ResultLevel.Reached));
    }
}
