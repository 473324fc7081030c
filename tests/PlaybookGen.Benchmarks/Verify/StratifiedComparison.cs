using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Benchmarks.Verify;

static class StratifiedComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "stratified_reference.tsv");
        foreach (var library in reference.Rows.GroupBy(row => reference.Text(row, "case")))
        {
            var total = library.First();
            var strata = library.Skip(1).Select(row => FisherComparison.Table(reference, row)).ToList();
            var factorials = new LogFactorials(FisherComparison.Table(reference, total).Rows);
            var common = MantelHaenszel.Of(strata);
            var closeness = new Closeness(1e-9);
            Check("or_mh", common.OddsRatio);
            Check("or_mh_lo95", common.OddsRatio95.Low);
            Check("or_mh_hi95", common.OddsRatio95.High);
            Check("cmh_chi2_nocorr", common.ChiSquare);
            Check("cmh_p_nocorr", common.P);
            Check("cmh_chi2_corr", common.ChiSquareCorrected);
            Check("cmh_p_corr", common.PCorrected);
            Check("crude_or", OddsRatio(FisherComparison.Table(reference, total)));
            foreach (var row in library.Skip(1))
                closeness.Relative("crude_or", OddsRatio(FisherComparison.Table(reference, row)), reference.Text(row, "crude_or"));
            table.Row($"stratified {library.Key}", closeness.Values, closeness.Holds, closeness.ToString());

            // R's own accuracy: 1e-10 in p (it adds rounded terms), 1e-4 where it looks for a root.
            var exact = new Closeness(1e-9);
            exact.Log("exact_p_two", StratifiedExact.LogTwoSided(factorials, strata), reference.Text(total, "exact_p_two"));
            foreach (var row in library)
                exact.Log("crude_fisher_p_two", Fisher.LogTwoSided(factorials, FisherComparison.Table(reference, row)), reference.Text(row, "crude_fisher_p_two"));
            table.Row($"exact p {library.Key}", exact.Values, exact.Holds, exact.ToString());

            var ratio = new Closeness(1e-4);
            ratio.Relative("exact_or_cond", StratifiedExact.ConditionalOddsRatio(factorials, strata), reference.Text(total, "exact_or_cond"));
            table.Row($"conditional odds ratio {library.Key}", ratio.Values, ratio.Holds, ratio.ToString());

            void Check(string column, double found) => closeness.Relative(column, found, reference.Text(total, column));
        }
    }

    static double OddsRatio(TwoByTwo t) => (double)t.A * t.D / ((double)t.B * t.C);
}
