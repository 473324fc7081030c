using System.Globalization;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Verify;

static class LampComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var reference = ReferenceTable.Read(directory, "lamp_reference.tsv");
        var top = ReferenceTable.Read(directory, "lamp_top_patterns.tsv");
        foreach (var row in reference.Rows)
        {
            var (name, alternative) = (reference.Text(row, "dataset"), reference.Text(row, "alternative"));
            var library = LabelledSet.Read(directory, name, alternative);
            var result = Lamp.Search(library, 0.05);
            var found = $"{library.Positives} {library.Rows} {result.Sigma} {result.Testable} {result.Sets.Count}";
            var expected = string.Join(' ', new[] { "class_size", "N", "sigma_star", "testable_m", "significant" }.Select(column => reference.Text(row, column)));
            var delta = new Closeness(1e-10);
            delta.Relative("delta", result.Delta, reference.Text(row, "delta"));
            table.Row($"LAMP {name} {alternative}", 6, found == expected && delta.Holds, found == expected ? found : $"{found}, expected {expected}");

            var names = LabelledSet.ItemNames(directory, name);
            var rows = top.Rows.Where(r => top.Text(r, "dataset") == name && top.Text(r, "alternative") == alternative).ToList();
            var p = new Closeness(1e-9);
            // Sets of one p stand in the reference by their items' names.
            var mine = result.Sets.Select(set => (set, Text: string.Join('|', set.Ids.Select(id => names[id]).Order(StringComparer.Ordinal)))).ToDictionary(s => s.Text, s => s.set);
            var missing = 0;
            foreach (var r in rows)
            {
                if (mine.TryGetValue(top.Text(r, "items"), out var set) && set.Table.A == top.Int(r, "a") && set.Table.With == top.Int(r, "support"))
                    p.Log(top.Text(r, "items"), set.LogP, top.Text(r, "p_greater"));
                else
                    missing++;
            }
            for (var i = 0; i < rows.Count; i++)
                p.Log($"rank {i + 1}", result.Sets[i].LogP, top.Text(rows[i], "p_greater"));
            table.Row($"LAMP patterns {name} {alternative}", p.Values, missing == 0 && p.Holds, missing == 0 ? p.ToString() : missing.ToString(CultureInfo.InvariantCulture) + " missing");
        }
    }
}
