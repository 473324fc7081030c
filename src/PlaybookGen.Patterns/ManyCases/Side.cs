using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>One of the questions: every statement tested, and what chance alone brings about by shuffling the results within strata.</summary>
sealed class Side
{
    /// <summary>What the questions share.</summary>
    public const double Alpha = 0.05;

    /// <summary>Tests beyond this many cost more than they find; the rarest statements are given up first.</summary>
    const int MostCandidates = 400_000;

    /// <summary>Only p below this are kept: none above can be promising among so many.</summary>
    const double Kept = 1e-3;

    const int MostKept = 4000;

    const int BatchRows = 1 << 20;

    readonly double[] best;
    readonly List<double> all = [];
    readonly ShuffledTests tests;

    Side(Inquiry inquiry, CaseTable table, AncestorSets ancestors, MiningRequest request, LogFactorials factorials)
    {
        Inquiry = inquiry;
        Kind = inquiry == Inquiry.WhatWins ? PatternKind.Winning : PatternKind.Losing;
        Labels = table.Labels(Kind);
        tests = new(Labels, table.Strata, factorials, new PermutedLabels(Labels, table.Strata, request.Shuffles, Seed(table, Labels)));
        var productivity = new Productivity(table, factorials, Labels);
        var sigma = SmallestSupport(table, ancestors, inquiry, factorials, Labels);
        var batch = new StatementBatch(BatchRows);
        var seen = new HashSet<ulong>();
        var marks = Marks(table.Rows.Count);
        var search = CandidateSearch.Run(table, ancestors, inquiry, sigma, (search, support) =>
        {
            var rows = batch.Room(support);
            search.CopyRows(rows);
            ulong hash = 0;
            foreach (var row in rows)
                hash ^= marks[row];
            batch.Add(search.Current, support, !seen.Add(hash));
            if (batch.IsFull)
                TakeBatch(search);
        });
        TakeBatch(search);
        best = tests.BestSorted();
        all.Sort();
        KeepStrongest();

        void TakeBatch(CandidateSearch search)
        {
            var results = tests.Take(batch);
            var kept = new Tested?[results.Length];
            Parallel.For(0, results.Length, entry =>
            {
                if (results[entry].P > Kept)
                    return;
                var tested = new Tested(search.CandidateOf(batch.Statement(entry)), RowSet.Of(table.Rows.Count, batch.Rows(entry)), results[entry].Hits, results[entry].P);
                if (productivity.Holds(tested))
                    kept[entry] = tested;
            });
            all.AddRange(results.Where((_, entry) => !batch.IsRepeat(entry)).Select(result => result.P));
            Tested.AddRange(kept.OfType<Tested>());
            if (Tested.Count > 2 * MostKept)
                KeepStrongest();
            request.OnTested?.Invoke(batch.Count);
            batch.Clear();
        }
    }

    public Inquiry Inquiry { get; }

    public PatternKind Kind { get; }

    public bool[] Labels { get; }

    /// <summary>The statements with a small p, each of whose parts adds something, by p.</summary>
    public List<Tested> Tested { get; } = [];

    public int Tried => all.Count;

    public int Shuffles => best.Length;

    /// <summary>Winning and losing have the same share of the five percent; what was done and what was left out divide the losing one.</summary>
    public double Share => Inquiry == Inquiry.WhatWins ? 0.5 : 0.25;

    /// <summary>p at most this is proven: at most this inquiry's share of the shufflings hold anything as strong.</summary>
    public double Threshold
    {
        get
        {
            var allowed = (int)Math.Floor(Share * Alpha * (best.Length + 1) + 1e-9) - 1;
            return allowed < 0 ? 0 : best[allowed] * (1 - 1e-9);
        }
    }

    public static Side Of(Inquiry inquiry, CaseTable table, AncestorSets ancestors, MiningRequest request, LogFactorials factorials) =>
        new(inquiry, table, ancestors, request, factorials);

    public Tested Test(Candidate candidate, RowSet cover) => tests.Test(candidate, cover);

    public int ShufflesAsStrong(double p)
    {
        var limit = p * (1 + 1e-9);
        var count = Array.BinarySearch(best, limit);
        count = count < 0 ? ~count : count;
        while (count < best.Length && best[count] <= limit)
            count++;
        return count;
    }

    /// <summary>Adjusted for this inquiry's tests and for there being several questions.</summary>
    public double Adjusted(double p) => Math.Min(1, (1 + ShufflesAsStrong(p)) / (Share * (best.Length + 1)));

    /// <summary>Benjamini and Hochberg's q over everything tested for this inquiry.</summary>
    public double Q(double p)
    {
        var rank = all.BinarySearch(p);
        rank = rank < 0 ? ~rank : rank;
        while (rank < all.Count && all[rank] <= p)
            rank++;
        var q = 1.0;
        for (var i = Math.Max(0, rank - 1); i < all.Count && i < rank + 2000; i++)
            q = Math.Min(q, all[i] * all.Count / (i + 1));
        return q;
    }

    void KeepStrongest()
    {
        Tested.Sort(ManyCases.Tested.ByStrength);
        if (Tested.Count > MostKept)
            Tested.RemoveRange(MostKept, Tested.Count - MostKept);
    }

    /// <summary>A number for each row; those of a set of rows, put together, tell it from every other set.</summary>
    static ulong[] Marks(int rows)
    {
        var random = new FixedRandom(0);
        return [.. Enumerable.Range(0, rows).Select(_ => random.Next())];
    }

    /// <summary>A number made from the cases, so that the same library is shuffled alike everywhere.</summary>
    static ulong Seed(CaseTable table, bool[] labels)
    {
        var hash = new ContentHash();
        for (var row = 0; row < labels.Length; row++)
        {
            foreach (var c in table.Rows[row].CaseId)
                hash.Add(c);
            hash.Add(labels[row] ? 1UL : 0);
        }
        return hash.Value;
    }

    /// <summary>The support from which a candidate could be proven at all, raised until the number of candidates can be paid.</summary>
    static int SmallestSupport(CaseTable table, AncestorSets ancestors, Inquiry inquiry, LogFactorials factorials, bool[] labels)
    {
        var positives = labels.Count(label => label);
        var support = 3;
        while (support < positives && factorials.LogChoose(positives, support) - factorials.LogChoose(labels.Length, support) > Math.Log(1e-4))
            support++;
        var bySupport = new int[labels.Length + 1];
        var count = 0;
        return CandidateSearch.Run(table, ancestors, inquiry, support, (search, rows) =>
        {
            bySupport[rows]++;
            count++;
            while (count > MostCandidates)
                count -= bySupport[search.MinSupport++];
        }).MinSupport;
    }
}
