using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What would change our mind: a few more failures, one case that had ended otherwise, the newer half of the cases alone.</summary>
static class Robustness
{
    const int MostAsked = 500;

    /// <summary>How many failures in a row would take p above the threshold; null beyond 500, or when it is above already.</summary>
    public static int? FailuresToLose(Tested tested, Side side, CaseTable table, LogFactorials factorials)
    {
        if (tested.P > side.Threshold)
            return null;
        var tables = Tables(tested, side, table, factorials);
        // They are put where they weigh most: into the stratum with the most rows of the pattern.
        var place = Enumerable.Range(0, tables.Count).MaxBy(i => tables[i].With);
        var larger = new LogFactorials(table.Rows.Count + MostAsked);
        var comparison = new StratifiedComparison(larger, side.Labels);
        var (no, yes) = (0, MostAsked + 1);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            var changed = tables.Select((t, i) => i == place ? t with { B = t.B + middle } : t).ToList();
            if (comparison.P(changed) > side.Threshold)
                yes = middle;
            else
                no = middle;
        }
        return yes > MostAsked ? null : yes;
    }

    /// <summary>How many further successes in a row would take p to the threshold; null beyond 500, or when it is there already.</summary>
    public static int? SuccessesToLift(Tested tested, Side side, CaseTable table, LogFactorials factorials)
    {
        if (tested.P <= side.Threshold || side.Threshold <= 0)
            return null;
        var tables = Tables(tested, side, table, factorials);
        var place = Enumerable.Range(0, tables.Count).MaxBy(i => tables[i].With);
        var comparison = new StratifiedComparison(new LogFactorials(table.Rows.Count + MostAsked), side.Labels);
        var (no, yes) = (0, MostAsked + 1);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            if (comparison.P(tables.Select((t, i) => i == place ? t with { A = t.A + middle } : t).ToList()) <= side.Threshold)
                yes = middle;
            else
                no = middle;
        }
        return yes > MostAsked ? null : yes;
    }

    /// <summary>Whether the pattern stays below the threshold when any one of its results is turned round.</summary>
    public static bool SurvivesAnyOneCase(Tested tested, Side side, CaseTable table, LogFactorials factorials)
    {
        var tables = Tables(tested, side, table, factorials);
        var comparison = new StratifiedComparison(factorials, side.Labels);
        return Enumerable.Range(0, tables.Count).Where(i => tables[i].A > 0).All(i =>
            comparison.P([.. tables.Select((t, j) => i == j ? t with { A = t.A - 1, B = t.B + 1 } : t)]) <= side.Threshold);
    }

    /// <summary>Whether the newer half of the cases, alone, shows the pattern at 0.05.</summary>
    public static bool HoldsInNewerHalf(Tested tested, Side side, CaseTable table, LogFactorials factorials)
    {
        var newer = Enumerable.Range(0, table.Rows.Count).OrderBy(row => table.Rows[row].Date).ThenBy(row => row).Skip(table.Rows.Count / 2);
        var comparison = new StratifiedComparison(factorials, side.Labels);
        return comparison.P(comparison.Tables(newer, tested.Rows, table.Strata)) <= 0.05;
    }

    static IReadOnlyList<TwoByTwo> Tables(Tested tested, Side side, CaseTable table, LogFactorials factorials) =>
        new StratifiedComparison(factorials, side.Labels).Tables(Enumerable.Range(0, table.Rows.Count), tested.Rows, table.Strata);
}
