using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>One of the two questions, success or churn: every candidate tested, and what chance alone brings about by shuffling the results within strata.</summary>
sealed class Side
{
    /// <summary>Winning and losing share the five percent.</summary>
    public const double Alpha = 0.025;

    /// <summary>Tests beyond this many cost more than they find; the rarest statements are given up first.</summary>
    const int MostCandidates = 400_000;

    /// <summary>Only p below this are kept: none above can be promising among so many.</summary>
    const double Kept = 1e-3;

    const int MostKept = 4000;

    const int BatchRows = 1 << 20;

    readonly double[] best;
    readonly List<double> all = [];

    Side(PatternKind kind, CaseTable table, AncestorSets ancestors, int shuffles)
    {
        Kind = kind;
        Labels = table.Labels(kind);
        var library = LabelledRows.Of(Labels, table.Strata);
        var factorials = new LogFactorials(table.Rows.Count);
        var sigma = SmallestSupport(table, ancestors, kind, factorials, Labels);
        var permutations = new BestOfPermutations(new PermutedLabels(Labels, table.Strata, shuffles, library.Seed(table)));
        var batch = new List<(Candidate Candidate, RowSet Rows)>();
        var batchRows = 0;
        var seen = new HashSet<ulong>();
        CandidateSearch.Run(table, ancestors, kind, sigma, (candidate, rows) =>
        {
            // Equal covers are one test, stated in the way met first, which is the shortest.
            if (!seen.Add(rows.Hash()))
                return true;
            batch.Add((candidate, rows));
            batchRows += rows.Count + (2 * rows.Words);
            if (batchRows > BatchRows)
                TakeBatch();
            return true;
        });
        TakeBatch();
        best = permutations.Sorted();
        all.Sort();
        KeepStrongest();

        void TakeBatch()
        {
            var results = new (Tested Tested, PermutationTest Test)[batch.Count];
            Parallel.For(0, batch.Count, i => results[i] = Test(batch[i].Candidate, batch[i].Rows, library, factorials, table.Strata));
            permutations.Take(Array.ConvertAll(results, result => result.Test));
            all.AddRange(results.Select(result => result.Tested.P));
            Tested.AddRange(results.Where(result => result.Tested.P <= Kept).Select(result => result.Tested));
            if (Tested.Count > 2 * MostKept)
                KeepStrongest();
            batch.Clear();
            batchRows = 0;
        }
    }

    public PatternKind Kind { get; }

    public bool[] Labels { get; }

    /// <summary>The candidates with a small p, by p.</summary>
    public List<Tested> Tested { get; } = [];

    public int Tried => all.Count;

    public int Shuffles => best.Length;

    /// <summary>p at most this is proven: at most alpha of the shufflings hold anything as strong.</summary>
    public double Threshold
    {
        get
        {
            var allowed = (int)Math.Floor(Alpha * (best.Length + 1) + 1e-9) - 1;
            return allowed < 0 ? 0 : best[allowed] * (1 - 1e-9);
        }
    }

    void KeepStrongest()
    {
        Tested.Sort((x, y) => x.P != y.P ? x.P.CompareTo(y.P) : string.CompareOrdinal(x.Candidate.ToString(), y.Candidate.ToString()));
        if (Tested.Count > MostKept)
            Tested.RemoveRange(MostKept, Tested.Count - MostKept);
    }

    public static Side Of(PatternKind kind, CaseTable table, AncestorSets ancestors, int shuffles) => new(kind, table, ancestors, shuffles);

    public int ShufflesAsStrong(double p)
    {
        var limit = p * (1 + 1e-9);
        var count = Array.BinarySearch(best, limit);
        count = count < 0 ? ~count : count;
        while (count < best.Length && best[count] <= limit)
            count++;
        return count;
    }

    /// <summary>Adjusted for this side's tests and for there being two sides.</summary>
    public double Adjusted(double p) => Math.Min(1, 2.0 * (1 + ShufflesAsStrong(p)) / (best.Length + 1));

    /// <summary>Benjamini and Hochberg's q over everything tested on this side.</summary>
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

    static (Tested, PermutationTest) Test(Candidate candidate, RowSet cover, LabelledRows library, LogFactorials factorials, int[] strata)
    {
        var rows = cover.ToArray();
        var tables = library.Tables(rows, strata);
        var p = PTable.Of(factorials, tables, Alternative.Greater);
        var hits = tables.Sum(t => t.A);
        var (most, fewest) = p.Extremes(0.01);
        return (new Tested(candidate, cover, hits, p.Of(hits)), new PermutationTest(rows, p, most, fewest));
    }

    /// <summary>The support from which a candidate could be proven at all, raised until the number of candidates can be paid.</summary>
    static int SmallestSupport(CaseTable table, AncestorSets ancestors, PatternKind kind, LogFactorials factorials, bool[] labels)
    {
        var positives = labels.Count(label => label);
        var support = 3;
        while (support < positives && factorials.LogChoose(positives, support) - factorials.LogChoose(labels.Length, support) > Math.Log(1e-4))
            support++;
        while (true)
        {
            var count = 0;
            CandidateSearch.Run(table, ancestors, kind, support, (_, _) => ++count <= MostCandidates);
            if (count <= MostCandidates)
                return support;
            support += Math.Max(1, support / 4);
        }
    }
}
