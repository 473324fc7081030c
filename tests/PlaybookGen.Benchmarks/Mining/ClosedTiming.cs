using System.Diagnostics;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Benchmarks.Mining;

/// <summary>Closed mining of one file, twice in one process: with and without the cost of starting up.</summary>
static class ClosedTiming
{
    public static int Run(string file, int minSupport, TextWriter output)
    {
        for (var run = 0; run < 3; run++)
        {
            var clock = Stopwatch.StartNew();
            var transactions = TransactionText.Read(File.ReadAllBytes(file)).Transactions!;
            var read = clock.Elapsed.TotalSeconds;
            long closed = 0;
            ClosedMiner.Mine(transactions, minSupport, (_, _) => closed++);
            using var process = Process.GetCurrentProcess();
            output.WriteLine($"{Path.GetFileName(file)} {minSupport}: {closed} closed, read {read:F3} s, all {clock.Elapsed.TotalSeconds:F3} s, peak {process.PeakWorkingSet64 >> 20} MiB");
        }
        return 0;
    }
}
