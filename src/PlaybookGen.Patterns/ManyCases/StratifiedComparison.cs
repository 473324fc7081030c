using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Rows of a cover against the other rows of a frame, stratum by stratum.</summary>
sealed class StratifiedComparison
{
    readonly LogFactorials factorials;
    readonly bool[] labels;

    public StratifiedComparison(LogFactorials factorials, bool[] labels) => (this.factorials, this.labels) = (factorials, labels);

    /// <param name="frame">Every row that takes part; the cover's rows are among them.</param>
    public IReadOnlyList<TwoByTwo> Tables(IEnumerable<int> frame, RowSet cover, int[] strata)
    {
        var tables = new Dictionary<int, (int A, int B, int C, int D)>();
        foreach (var row in frame)
        {
            tables.TryGetValue(strata[row], out var t);
            tables[strata[row]] = (cover.Contains(row), labels[row]) switch
            {
                (true, true) => t with { A = t.A + 1 },
                (true, false) => t with { B = t.B + 1 },
                (false, true) => t with { C = t.C + 1 },
                _ => t with { D = t.D + 1 },
            };
        }
        return [.. tables.OrderBy(pair => pair.Key).Select(pair => new TwoByTwo(pair.Value.A, pair.Value.B, pair.Value.C, pair.Value.D))];
    }

    /// <summary>Exact one-sided p that the cover has more of the labels than the rest.</summary>
    public double P(IReadOnlyList<TwoByTwo> tables)
    {
        var telling = tables.Where(t => t.With > 0 && t.Without > 0 && t.InClass > 0 && t.NotInClass > 0).ToList();
        return telling.Count == 0 ? 1 : Math.Exp(StratifiedExact.LogGreater(factorials, telling));
    }
}
