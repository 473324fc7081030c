using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Benchmarks.Verify;

static class FisherComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "fisher_reference.tsv");
        var largest = reference.Rows.Max(row => Table(reference, row).Rows);
        var factorials = new LogFactorials(largest);
        var ln10 = Math.Log(10);
        Compare("fisher_p_two_sided", (at, t, e, c) => c.Log(at, Fisher.LogTwoSided(factorials, t), e), 1e-10);
        Compare("fisher_p_greater", (at, t, e, c) => c.Log(at, Fisher.LogGreater(factorials, t), e), 1e-10);
        Compare("fisher_p_less", (at, t, e, c) => c.Log(at, Fisher.LogLess(factorials, t), e), 1e-10);
        Compare("midp_greater", (at, t, e, c) => c.Absolute(at, Fisher.MidGreater(factorials, t), e), 1e-10);
        Compare("min_attainable_p_greater", (at, t, e, c) => c.Log(at, Fisher.LogSmallestGreater(factorials, t), e), 1e-10);
        Compare("log10_p_two_sided", (at, t, e, c) => c.Absolute(at, Fisher.LogTwoSided(factorials, t) / ln10, e), 1e-9);
        Compare("log10_p_greater", (at, t, e, c) => c.Absolute(at, Fisher.LogGreater(factorials, t) / ln10, e), 1e-9);

        void Compare(string column, Action<string, TwoByTwo, string, Closeness> compare, double tolerance)
        {
            var closeness = new Closeness(tolerance);
            foreach (var row in reference.Rows)
                compare(reference.Text(row, "itemset"), Table(reference, row), reference.Text(row, column), closeness);
            table.Row($"fisher {column}", closeness.Values, closeness.Holds, closeness.ToString());
        }
    }

    internal static TwoByTwo Table(ReferenceTable reference, string[] row) =>
        new(reference.Int(row, "a"), reference.Int(row, "b"), reference.Int(row, "c"), reference.Int(row, "d"));
}
