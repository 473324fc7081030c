using System.Globalization;
using System.Security.Cryptography;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Benchmarks.Verify;

/// <summary>Counts of closed and frequent sets, and the closed sets themselves by the hash of their lines.</summary>
static class ClosedComparison
{
    public static void Run(string directory, ComparisonTable table)
    {
        var counts = ReferenceTable.Read(directory, "closed_reference.tsv");
        foreach (var row in counts.Rows)
        {
            var (name, minSupport) = (counts.Text(row, "dataset"), counts.Int(row, "minsup"));
            var transactions = Transactions(directory, name);
            long closed = 0;
            ClosedMiner.Mine(transactions, minSupport, (_, _) => closed++);
            Compare(table, $"closed count {name} {minSupport}", closed, counts.Text(row, "closed"));
            Compare(table, $"frequent count {name} {minSupport}", FrequentMiner.Count(transactions, minSupport), counts.Text(row, "frequent"));
        }
        var hashes = ReferenceTable.Read(directory, "closed_sets_sha256.tsv");
        foreach (var row in hashes.Rows)
        {
            var (name, minSupport) = (hashes.Text(row, "dataset"), hashes.Int(row, "minsup"));
            var transactions = Transactions(directory, name);
            var lines = new ItemsetLines(transactions, minSupport);
            ClosedMiner.Mine(transactions, minSupport, (items, weight) => lines.Add(items, RowWeight.Support(weight)));
            using var bytes = new MemoryStream();
            lines.CopyTo(bytes);
            var found = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
            table.Row($"closed sets {name} {minSupport}", lines.Count, found == hashes.Text(row, "sha256_lcm53"), $"{lines.Count} sets, {found[..12]}");
        }
    }

    static Transactions Transactions(string directory, string name)
    {
        var file = Path.Combine(directory, "transactions", name + ".dat");
        return TransactionText.Read(File.ReadAllBytes(file)).Transactions!;
    }

    static void Compare(ComparisonTable table, string what, System.Numerics.BigInteger found, string expected) =>
        table.Row(what, 1, found.ToString(CultureInfo.InvariantCulture) == expected, $"{found}, expected {expected}");
}
