using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Tests statements as the results stand, and lets them compete in every shuffling of the results within the strata.</summary>
sealed class ShuffledTests
{
    /// <summary>Larger p in a shuffling are not looked at.</summary>
    readonly double largestCompared;

    const int ChunkSize = 64;

    readonly bool[] labels;
    readonly int[] strata;
    readonly StratumChances chances;
    readonly LogFactorials factorials;
    readonly PermutedLabels shuffled;
    readonly double[] best;
    readonly Lock merging = new();

    /// <param name="largestCompared">With very many statements some reaches less in every shuffling; with few it must be 1.</param>
    public ShuffledTests(bool[] labels, int[] strata, LogFactorials factorials, PermutedLabels shuffled, double largestCompared)
    {
        (this.labels, this.strata, this.factorials, this.shuffled, this.largestCompared) = (labels, strata, factorials, shuffled, largestCompared);
        chances = StratumChances.Of(factorials, labels, strata);
        best = new double[shuffled.Count];
        Array.Fill(best, 1);
    }

    /// <summary>For each shuffling the smallest p that any statement reached in it, ascending.</summary>
    public double[] BestSorted() => [.. best.Order()];

    /// <summary>Hits and p of each entry. The results don't depend on how the work is divided.</summary>
    public (int Hits, double P)[] Take(StatementBatch batch)
    {
        var results = new (int Hits, double P)[batch.Count];
        // A shuffling that has a smaller p already can't be bettered by a larger one.
        var limit = Math.Min(largestCompared, best.Max());
        Parallel.For(
            0,
            (batch.Count + ChunkSize - 1) / ChunkSize,
            () => new Worker(this),
            (chunk, _, worker) =>
            {
                for (var entry = chunk * ChunkSize; entry < Math.Min(batch.Count, (chunk + 1) * ChunkSize); entry++)
                    results[entry] = worker.Test(batch.Rows(entry), batch.IsRepeat(entry) ? 0 : limit);
                return worker;
            },
            Merge);
        return results;
    }

    /// <summary>The test of one cover.</summary>
    public (int Hits, double P) Test(RowSet cover) => cover.Count == 0 ? (0, 1) : new Worker(this).Test(cover.ToArray(), 0);

    void Merge(Worker worker)
    {
        lock (merging)
        {
            for (var shuffling = 0; shuffling < best.Length; shuffling++)
                best[shuffling] = Math.Min(best[shuffling], worker.Best[shuffling]);
        }
    }

    sealed class Worker(ShuffledTests tests)
    {
        readonly StratifiedTail tail = new(tests.chances);
        readonly BlockCounter counter = new();
        readonly int[] supports = new int[tests.chances.Strata];
        readonly int[] hits = new int[tests.chances.Strata];

        public double[] Best { get; } = (double[])tests.best.Clone();

        public (int Hits, double P) Test(ReadOnlySpan<int> rows, double limit)
        {
            Array.Clear(supports);
            Array.Clear(hits);
            var total = 0;
            foreach (var row in rows)
            {
                var stratum = tests.strata[row];
                supports[stratum]++;
                if (!tests.labels[row])
                    continue;
                hits[stratum]++;
                total++;
            }
            tail.Take(supports);
            if (limit > 0)
                Compete(rows, tail.Fewest(limit));
            return (total, tail.P(supports, hits, tests.factorials));
        }

        void Compete(ReadOnlySpan<int> rows, int fewest)
        {
            if (fewest > rows.Length)
                return;
            for (var block = 0; block < tests.shuffled.Blocks; block++)
            {
                counter.Count(tests.shuffled.Block(block), rows);
                var extreme = counter.AtLeast(fewest);
                if (extreme == Vector512<ulong>.Zero)
                    continue;
                var flags = MemoryMarshal.Cast<Vector512<ulong>, ulong>(MemoryMarshal.CreateReadOnlySpan(ref extreme, 1));
                for (var w = 0; w < flags.Length; w++)
                {
                    for (var rest = flags[w]; rest != 0; rest &= rest - 1)
                    {
                        var inBlock = (w << 6) + BitOperations.TrailingZeroCount(rest);
                        var shuffling = block * PermutedLabels.BlockSize + inBlock;
                        if (shuffling >= Best.Length)
                            return;
                        Best[shuffling] = Math.Min(Best[shuffling], tail.AtLeast(counter.CountOf(inBlock)));
                    }
                }
            }
        }
    }
}
