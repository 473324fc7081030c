using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The rows of one frame, the customers that a statement speaks of and the outcome wanted: with the tactics against without them, exactly, rows of like prospects among themselves.</summary>
sealed class FrameTest
{
    readonly Prospects prospects;
    readonly LogFactorials factorials;
    readonly int[] rows;
    readonly int[] rowsOf;
    readonly int[] hitsOf;

    public FrameTest(Prospects prospects, LogFactorials factorials, int[] rows)
    {
        (this.prospects, this.factorials, this.rows) = (prospects, factorials, rows);
        (rowsOf, hitsOf) = (new int[prospects.BandCount], new int[prospects.BandCount]);
        foreach (var row in rows)
        {
            rowsOf[prospects.Bands[row]]++;
            hitsOf[prospects.Bands[row]] += prospects.Labels[row] ? 1 : 0;
        }
    }

    /// <summary>Whether in any band some rows have the tactics and others don't.</summary>
    /// <param name="supports">The statement's rows in each band.</param>
    public bool Compares(ReadOnlySpan<int> supports)
    {
        for (var band = 0; band < rowsOf.Length; band++)
        {
            if (supports[band] > 0 && supports[band] < rowsOf[band])
                return true;
        }
        return false;
    }

    /// <summary>P as the results stand.</summary>
    public double P(StratifiedTail tail, ReadOnlySpan<int> supports, int hits) => P(tail, supports, hitsOf, hits);

    /// <summary>P with so many hits in each band, so many of them in the statement's rows.</summary>
    public double P(StratifiedTail tail, ReadOnlySpan<int> supports, ReadOnlySpan<int> hitsOf, int hits)
    {
        tail.Begin();
        for (var band = 0; band < rowsOf.Length; band++)
        {
            if (supports[band] > 0)
                tail.Add(StratumChances.Hypergeometric(factorials, rowsOf[band], hitsOf[band], supports[band]));
        }
        return tail.AtLeast(hits);
    }

    /// <summary>How many hits each band has in one shuffling of a block.</summary>
    public void CountHits(ReadOnlySpan<ulong> block, int shuffling, Span<int> target)
    {
        target.Clear();
        var (word, bit) = (shuffling >> 6, shuffling & 63);
        foreach (var row in rows)
            target[prospects.Bands[row]] += (int)(block[(row << 3) + word] >> bit & 1);
    }
}
