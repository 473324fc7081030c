using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Asks a library one question: tests every statement there is, or those that were picked.</summary>
sealed class Questioning
{
    /// <summary>Tests beyond this many cost more than they find; the rarest statements are given up first.</summary>
    const int MostCandidates = 400_000;

    /// <summary>Among so many statements none with a larger p can be promising, and in every shuffling some reaches less.</summary>
    const double KeptOfMany = 1e-3;
    const double ComparedOfMany = 0.01;

    const double KeptOfPicked = 0.05;
    const int MostKept = 4000;
    const int BatchRows = 1 << 20;

    readonly CaseTable table;
    readonly Inquiry inquiry;
    readonly Prospects prospects;
    readonly Productivity productivity;
    readonly ShuffledTests tests;
    readonly Action<int>? onTested;
    readonly List<double> all = [];
    readonly List<Tested> kept = [];

    public Questioning(Inquiry inquiry, CaseTable table, LogFactorials factorials, Prospects prospects, PermutedLabels shuffled, Action<int>? onTested)
    {
        (this.inquiry, this.table, this.prospects, this.onTested) = (inquiry, table, prospects, onTested);
        productivity = new(table, factorials, prospects);
        tests = new(prospects, factorials, shuffled, inquiry.IsPicked() ? KeptOfPicked : ComparedOfMany);
    }

    /// <summary>Every statement with enough rows.</summary>
    public Side AskAll(AncestorSets ancestors, LogFactorials factorials, double share)
    {
        var batch = new StatementBatch(BatchRows);
        var seen = new HashSet<ulong>();
        var marks = Marks(table.Rows.Count);
        var (frame, frameHash) = (-1, 0UL);
        var search = CandidateSearch.Run(table, ancestors, inquiry, SmallestSupport(ancestors, factorials), (search, support) =>
        {
            var rows = batch.Room(support);
            search.CopyRows(rows);
            if (frame != search.FrameNumber || batch.Count == 0)
            {
                batch.AddFrame(search.FrameRows);
                (frame, frameHash) = (search.FrameNumber, FixedRandom.Mix(Marked(search.FrameRows)));
            }
            batch.Add(search.Current, support, !seen.Add(Marked(rows) ^ frameHash));
            if (batch.IsFull)
                Take(batch, entry => search.CandidateOf(batch.Statement(entry)));
        });
        Take(batch, entry => search.CandidateOf(batch.Statement(entry)));
        return Answered(share);

        ulong Marked(ReadOnlySpan<int> rows)
        {
            ulong hash = 0;
            foreach (var row in rows)
                hash ^= marks[row];
            return hash;
        }
    }

    /// <summary>These statements alone.</summary>
    public Side Ask(IReadOnlyList<Candidate> picked, double share)
    {
        var batch = new StatementBatch(BatchRows);
        foreach (var candidate in picked)
        {
            var rows = candidate.Cover(table);
            batch.AddFrame(candidate.Frame.Cover(table).ToArray());
            rows.CopyTo(batch.Room(rows.Count));
            batch.Add(Statement.Empty, rows.Count, isRepeat: false);
        }
        Take(batch, entry => picked[entry]);
        return Answered(share);
    }

    void Take(StatementBatch batch, Func<int, Candidate> candidateOf)
    {
        var results = tests.Take(batch);
        var found = new Tested?[results.Length];
        var isPicked = inquiry.IsPicked();
        var limit = isPicked ? KeptOfPicked : KeptOfMany;
        Parallel.For(0, results.Length, entry =>
        {
            if (results[entry].P > limit)
                return;
            var tested = new Tested(inquiry, candidateOf(entry), RowSet.Of(table.Rows.Count, batch.Rows(entry)), results[entry]);
            if (isPicked ? productivity.MayHold(tested) : productivity.Holds(tested))
                found[entry] = tested;
        });
        all.AddRange(results.Where((_, entry) => !batch.IsRepeat(entry)).Select(result => result.P));
        kept.AddRange(found.OfType<Tested>());
        if (kept.Count > 2 * MostKept)
            KeepStrongest();
        onTested?.Invoke(batch.Count);
        batch.Clear();
    }

    Side Answered(double share)
    {
        all.Sort();
        KeepStrongest();
        return new(tests, productivity, kept, all) { Inquiry = inquiry, Share = share, Prospects = prospects, Table = table };
    }

    void KeepStrongest()
    {
        kept.Sort(Tested.ByStrength);
        if (kept.Count > MostKept)
            kept.RemoveRange(MostKept, kept.Count - MostKept);
    }

    /// <summary>A number for each row; those of a set of rows, put together, tell it from every other set.</summary>
    static ulong[] Marks(int rows)
    {
        var random = new FixedRandom(0);
        return [.. Enumerable.Range(0, rows).Select(_ => random.Next())];
    }

    /// <summary>The support from which a candidate could be proven at all, raised until the number of candidates can be paid.</summary>
    int SmallestSupport(AncestorSets ancestors, LogFactorials factorials)
    {
        var labels = prospects.Labels;
        var positives = labels.Count(label => label);
        var support = 3;
        while (support < positives && factorials.LogChoose(positives, support) - factorials.LogChoose(labels.Length, support) > Math.Log(1e-4))
            support++;
        return CandidateSearch.Affordable(table, ancestors, inquiry, support, MostCandidates);
    }
}
