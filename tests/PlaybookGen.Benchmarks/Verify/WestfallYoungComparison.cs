using System.Globalization;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Verify;

/// <summary>Another program's shufflings differ, so delta must lie within a quarter of the range that its three seeds span.</summary>
static class WestfallYoungComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "wy_reference.tsv");
        foreach (var rows in reference.Rows.GroupBy(row => reference.Text(row, "dataset")))
        {
            var deltas = rows.Select(row => double.Parse(reference.Text(row, "delta_corrected"), CultureInfo.InvariantCulture)).ToList();
            var library = LabelledSet.Read(directory, rows.Key, "greater");
            var result = WestfallYoung.Search(library, 0.05, reference.Int(rows.First(), "permutations"), Alternative.TwoSided);
            var counts = string.Join('/', rows.Select(row => reference.Text(row, "closed_significant_two_sided")));
            table.Row(
                $"Westfall-Young {rows.Key}",
                1,
                result.Delta >= 0.75 * deltas.Min() && result.Delta <= 1.25 * deltas.Max(),
                FormattableString.Invariant($"delta {result.Delta:0.000e+0} in {deltas.Min():0.000e+0}..{deltas.Max():0.000e+0}; {result.Sets.Count} sets, there {counts}"));
        }
    }
}
