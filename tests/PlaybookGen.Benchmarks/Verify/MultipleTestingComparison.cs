using System.Globalization;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Benchmarks.Verify;

static class MultipleTestingComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "multiple_testing_reference.tsv");
        Compare("bonferroni", MultipleTesting.Bonferroni);
        Compare("holm", MultipleTesting.Holm);
        Compare("hochberg", MultipleTesting.Hochberg);
        Compare("hommel", MultipleTesting.Hommel);
        Compare("BH", MultipleTesting.BenjaminiHochberg);
        Compare("BY", MultipleTesting.BenjaminiYekutieli);

        void Compare(string column, Func<IReadOnlyList<double>, double[]> adjust)
        {
            var closeness = new Closeness(1e-10);
            foreach (var set in reference.Rows.GroupBy(row => reference.Text(row, "set")))
            {
                var rows = set.ToList();
                var adjusted = adjust([.. rows.Select(row => double.Parse(reference.Text(row, "p"), CultureInfo.InvariantCulture))]);
                for (var i = 0; i < rows.Count; i++)
                    closeness.Relative(set.Key, adjusted[i], reference.Text(rows[i], column));
            }
            table.Row($"adjusted p {column}", closeness.Values, closeness.Holds, closeness.ToString());
        }
    }
}
