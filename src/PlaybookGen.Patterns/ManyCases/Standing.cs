using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The tables that a statement's p is made of, to ask what other results would have made of it: its rows against all with the same prospects, and inside its frame.</summary>
sealed record Standing(IReadOnlyList<TwoByTwo> AmongAll, IReadOnlyList<TwoByTwo> InFrame)
{
    public static Standing Of(Tested tested, Side side, LogFactorials factorials)
    {
        var comparison = new StratifiedComparison(factorials, side.Labels);
        return new(
            comparison.Tables(Enumerable.Range(0, side.Labels.Length), tested.Rows, side.Prospects.Strata),
            comparison.Tables(tested.Candidate.Frame.Cover(side.Table).ToArray(), tested.Rows, side.Prospects.Bands));
    }

    public double P(StratifiedComparison comparison) => TestResult.Weaker(comparison.P(AmongAll), comparison.P(InFrame));

    /// <summary>With more cases of the pattern, put where they weigh most: into the table with the most rows of it.</summary>
    public Standing With(int hits, int failures) => new(Added(AmongAll, hits, failures), Added(InFrame, hits, failures));

    /// <summary>Each way in which one hit could have been a failure.</summary>
    public IEnumerable<Standing> WithOneTurned() =>
        from all in Enumerable.Range(0, AmongAll.Count).Where(i => AmongAll[i].A > 0)
        from framed in Enumerable.Range(0, InFrame.Count).Where(i => InFrame[i].A > 0)
        select new Standing(Turned(AmongAll, all), Turned(InFrame, framed));

    static IReadOnlyList<TwoByTwo> Added(IReadOnlyList<TwoByTwo> tables, int hits, int failures)
    {
        var place = Enumerable.Range(0, tables.Count).MaxBy(i => tables[i].With);
        return [.. tables.Select((t, i) => i == place ? t with { A = t.A + hits, B = t.B + failures } : t)];
    }

    static IReadOnlyList<TwoByTwo> Turned(IReadOnlyList<TwoByTwo> tables, int place) => [.. tables.Select((t, i) => i == place ? t with { A = t.A - 1, B = t.B + 1 } : t)];
}
