using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>One of the questions with its answers: the statements tested, and what chance alone brings about by shuffling the results within strata.</summary>
sealed class Side(ShuffledTests tests, Productivity productivity, IReadOnlyList<Tested> tested, List<double> all)
{
    /// <summary>What the questions share.</summary>
    public const double Alpha = 0.05;

    readonly double[] best = tests.BestSorted();

    public required Inquiry Inquiry { get; init; }

    /// <summary>The question's share of the five percent.</summary>
    public required double Share { get; init; }

    public required Prospects Prospects { get; init; }

    public required CaseTable Table { get; init; }

    public bool[] Labels => Prospects.Labels;

    public PatternKind Kind => Inquiry.Kind();

    public bool IsPicked => Inquiry.IsPicked();

    /// <summary>The statements with a small p, each of whose parts adds something, by p.</summary>
    public IReadOnlyList<Tested> Tested { get; } = tested;

    public int Tried => all.Count;

    public int Shuffles => best.Length;

    /// <summary>p at most this is proven: at most this inquiry's share of the shufflings hold anything as strong.</summary>
    public double Threshold
    {
        get
        {
            var allowed = (int)Math.Floor(Share * Alpha * (best.Length + 1) + 1e-9) - 1;
            return allowed < 0 ? 0 : best[allowed] * (1 - 1e-9);
        }
    }

    public bool HoldsSomethingProven => Tested is [var first, ..] && first.P <= Threshold;

    public Tested Test(Candidate candidate, RowSet cover) => new(Inquiry, candidate, cover, tests.Test(cover, candidate.Frame.Cover(Table)));

    /// <summary>Whether each part is shown to add something.</summary>
    public bool IsProductive(Tested tested) => IsPicked ? productivity.HoldsOfTactics(tested) : productivity.Holds(tested);

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
}
