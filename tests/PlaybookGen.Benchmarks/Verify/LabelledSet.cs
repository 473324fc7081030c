using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Verify;

/// <summary>A labelled data set of the reference folder, its class turned round where the reference asks for the other side.</summary>
static class LabelledSet
{
    public static LabelledTransactions Read(string directory, string name, string alternative)
    {
        var file = Path.Combine(directory, "labelled", name);
        var transactions = TransactionText.Read(File.ReadAllBytes(file + ".dat")).Transactions!;
        var labels = LineText.ReadLabels(File.ReadAllBytes(file + ".labels"), transactions.Rows).Labels!;
        return LabelledTransactions.Of(transactions, alternative == "less" ? Array.ConvertAll(labels, label => !label) : labels, null);
    }

    public static Dictionary<int, string> ItemNames(string directory, string name) =>
        File.ReadLines(Path.Combine(directory, "labelled", name + ".items.tsv")).Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(cells => int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells => cells[1]);
}
