using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// Tests statements as the results stand, and lets them compete in every shuffling of the results among rows with the same prospects. A statement has
/// two exact p: of its rows against all rows of the same stratum, and against the rows of its own frame that did without its tactics. It must do better
/// than expected of such customers, and better than those of the same kind who wanted the same and did otherwise: the weaker of the two decides,
/// as the results stand and in every shuffling.
/// </summary>
sealed class ShuffledTests
{
    const int ChunkSize = 64;

    /// <summary>Larger p are not looked at, neither as the results stand nor in a shuffling; they count as 1.</summary>
    readonly double largestCompared;

    readonly Prospects prospects;
    readonly StratumChances chances;
    readonly LogFactorials factorials;
    readonly PermutedLabels shuffled;
    readonly double[] best;
    readonly Lock merging = new();

    /// <param name="largestCompared">With very many statements some reaches less in every shuffling.</param>
    public ShuffledTests(Prospects prospects, LogFactorials factorials, PermutedLabels shuffled, double largestCompared)
    {
        (this.prospects, this.factorials, this.shuffled, this.largestCompared) = (prospects, factorials, shuffled, largestCompared);
        chances = StratumChances.Of(factorials, prospects.Labels, prospects.Strata);
        best = new double[shuffled.Count];
        Array.Fill(best, 1);
    }

    /// <summary>For each shuffling the smallest p that any statement reached in it, ascending.</summary>
    public double[] BestSorted() => [.. best.Order()];

    /// <summary>Of each entry. The results don't depend on how the work is divided.</summary>
    public TestResult[] Take(StatementBatch batch)
    {
        var results = new TestResult[batch.Count];
        var frames = new FrameTest[batch.Frames];
        Parallel.For(0, frames.Length, frame => frames[frame] = new(prospects, factorials, batch.FrameRows(frame).ToArray()));
        // A shuffling that has a smaller p already can't be bettered by a larger one.
        var limit = Math.Min(largestCompared, best.Max());
        Parallel.For(
            0,
            (batch.Count + ChunkSize - 1) / ChunkSize,
            () => new Worker(this),
            (chunk, _, worker) =>
            {
                for (var entry = chunk * ChunkSize; entry < Math.Min(batch.Count, (chunk + 1) * ChunkSize); entry++)
                    results[entry] = worker.Test(batch.Rows(entry), frames[batch.Frame(entry)], batch.IsRepeat(entry) ? 0 : limit);
                return worker;
            },
            Merge);
        return results;
    }

    /// <summary>The test of one cover in its frame.</summary>
    public TestResult Test(RowSet cover, RowSet frame) =>
        cover.Count == 0 ? TestResult.OfNothing(0) : new Worker(this).Test(cover.ToArray(), new(prospects, factorials, frame.ToArray()), 0);

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
        readonly StratifiedTail frameTail = new(tests.chances);
        readonly BlockCounter counter = new();
        readonly int[] supports = new int[tests.chances.Strata];
        readonly int[] hits = new int[tests.chances.Strata];
        readonly int[] inBands = new int[tests.prospects.BandCount];
        readonly int[] bandHits = new int[tests.prospects.BandCount];

        public double[] Best { get; } = (double[])tests.best.Clone();

        public TestResult Test(ReadOnlySpan<int> rows, FrameTest frame, double limit)
        {
            Array.Clear(supports);
            Array.Clear(hits);
            Array.Clear(inBands);
            var total = 0;
            foreach (var row in rows)
            {
                var stratum = tests.prospects.Strata[row];
                supports[stratum]++;
                inBands[tests.prospects.Bands[row]]++;
                if (!tests.prospects.Labels[row])
                    continue;
                hits[stratum]++;
                total++;
            }
            // Where nobody did otherwise, in no band, nothing can be compared.
            if (!frame.Compares(inBands))
                return TestResult.OfNothing(total);
            tail.Take(supports);
            if (limit > 0)
                Compete(rows, frame, tail.Fewest(limit));
            var p = tail.P(supports, hits, tests.factorials);
            return p > tests.largestCompared ? TestResult.OfNothing(total) : new(total, p, frame.P(frameTail, inBands, total));
        }

        void Compete(ReadOnlySpan<int> rows, FrameTest frame, int fewest)
        {
            if (fewest > rows.Length)
                return;
            for (var block = 0; block < tests.shuffled.Blocks; block++)
            {
                var bits = tests.shuffled.Block(block);
                counter.Count(bits, rows);
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
                        var count = counter.CountOf(inBlock);
                        var p = tail.AtLeast(count);
                        if (p >= Best[shuffling])
                            continue;
                        frame.CountHits(bits, inBlock, bandHits);
                        Best[shuffling] = Math.Min(Best[shuffling], TestResult.Weaker(p, frame.P(frameTail, inBands, bandHits, count)));
                    }
                }
            }
        }
    }
}
