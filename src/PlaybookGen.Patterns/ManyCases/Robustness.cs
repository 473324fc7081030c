using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What would change our mind: a few more failures, one case that had ended otherwise, the newer half of the cases alone.</summary>
static class Robustness
{
    const int MostAsked = 500;

    /// <summary>How many failures in a row would take p above the threshold; null beyond 500, or when it is above already.</summary>
    public static int? FailuresToLose(Tested tested, Side side, LogFactorials factorials) => tested.P > side.Threshold
        ? null
        : Fewest(tested, side, factorials, (standing, failures) => standing.With(0, failures), p => p > side.Threshold);

    /// <summary>How many further successes in a row would take p to the threshold; null beyond 500, or when it is there already.</summary>
    public static int? SuccessesToLift(Tested tested, Side side, LogFactorials factorials) => tested.P <= side.Threshold || side.Threshold <= 0
        ? null
        : Fewest(tested, side, factorials, (standing, hits) => standing.With(hits, 0), p => p <= side.Threshold);

    /// <summary>Whether the pattern stays below the threshold when any one of its results is turned round.</summary>
    public static bool SurvivesAnyOneCase(Tested tested, Side side, LogFactorials factorials)
    {
        var comparison = new StratifiedComparison(factorials, side.Labels);
        return Standing.Of(tested, side, factorials).WithOneTurned().All(standing => standing.P(comparison) <= side.Threshold);
    }

    /// <summary>Whether the newer half of the cases, alone, shows the pattern at 0.05.</summary>
    public static bool HoldsInNewerHalf(Tested tested, Side side, CaseTable table, LogFactorials factorials)
    {
        var newer = Enumerable.Range(0, table.Rows.Count).OrderBy(row => table.Rows[row].Date).ThenBy(row => row).Skip(table.Rows.Count / 2);
        var comparison = new StratifiedComparison(factorials, side.Labels);
        return comparison.P(comparison.Tables(newer, tested.Rows, side.Prospects.Strata)) <= 0.05;
    }

    /// <summary>The fewest cases with which p is as wanted, which further cases don't undo.</summary>
    static int? Fewest(Tested tested, Side side, LogFactorials factorials, Func<Standing, int, Standing> changed, Func<double, bool> isWanted)
    {
        var standing = Standing.Of(tested, side, factorials);
        var comparison = new StratifiedComparison(new LogFactorials(side.Labels.Length + MostAsked), side.Labels);
        var (no, yes) = (0, MostAsked + 1);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            if (isWanted(changed(standing, middle).P(comparison)))
                yes = middle;
            else
                no = middle;
        }
        return yes > MostAsked ? null : yes;
    }
}
