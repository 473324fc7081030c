using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Whether every element of a statement adds something (Webb): the pattern inside the statement without it, exactly, at 0.05 over the number of elements, and three points of rate.</summary>
sealed class Productivity
{
    const double Level = 0.05;
    const double SmallestGain = 0.03;

    const int FewestCompared = 5;

    /// <summary>Fewer plans without a tactic can't show what it adds.</summary>
    const int FewestWithout = 10;

    /// <summary>With this variance a normal variable is near enough to tell what lies far from the level.</summary>
    const double TellingVariance = 9;

    readonly CaseTable table;
    readonly LogFactorials factorials;
    readonly RowSet positives;
    readonly RowSet[] bands;
    readonly RowSet[] kinds;

    public Productivity(CaseTable table, LogFactorials factorials, Prospects prospects)
    {
        (this.table, this.factorials) = (table, factorials);
        positives = RowSet.Where(table.Rows.Count, row => prospects.Labels[row]);
        (bands, kinds) = (Groups(prospects.Bands), Groups(prospects.Kinds));
    }

    public bool Holds(Tested tested)
    {
        foreach (var general in tested.Candidate.Generalisations())
        {
            if (!IsBetterThan(general, general.Cover(table), tested))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether each tactic, and all of them together, is shown to add something; one of several tactics only as far as anyone did without it. Conditions
    /// and outcome are the question here, not the answer.
    /// </summary>
    public bool HoldsOfTactics(Tested tested) =>
        tested.Candidate.Generalisations().Where(general => general.Tactics.Count < tested.Candidate.Tactics.Count || general.Missing != tested.Candidate.Missing)
            .Select(general => (Candidate: general, Rows: general.Cover(table), IsFrame: general.Tactics.Count == 0 && general.Missing is null))
            .All(general => (!general.IsFrame && general.Rows.Count - tested.Rows.Count < FewestWithout) || IsBetterThan(general.Candidate, general.Rows, tested));

    /// <summary>Whether no part is seen to add nothing, as far as there are rows to see it by; for statements too rare to be shown part by part.</summary>
    public bool MayHold(Tested tested)
    {
        foreach (var general in tested.Candidate.Generalisations())
        {
            var frame = general.Cover(table);
            var rest = frame.Count - tested.Rows.Count;
            var restHits = frame.CountWith(positives) - tested.Hits;
            if (rest >= FewestCompared && (double)tested.Hits / tested.Rows.Count - (double)restHits / rest < SmallestGain)
                return false;
        }
        return true;
    }

    /// <summary>What a tactic adds is shown among rows with the same prospects; what a condition or outcome adds, which is part of the prospects, among kinds alike.</summary>
    bool IsBetterThan(Candidate general, RowSet frame, Tested tested)
    {
        var classes = general.Context.Count == tested.Candidate.Context.Count && general.Outcome == tested.Candidate.Outcome ? bands : kinds;
        var rest = frame.Count - tested.Rows.Count;
        var restHits = frame.CountWith(positives) - tested.Hits;
        if (rest == 0 || (double)tested.Hits / tested.Rows.Count - (double)restHits / rest < SmallestGain)
            return false;
        var (rows, hits, supports) = (new int[classes.Length], new int[classes.Length], new int[classes.Length]);
        double expected = 0, variance = 0;
        for (var c = 0; c < classes.Length; c++)
        {
            rows[c] = frame.CountWith(classes[c]);
            hits[c] = frame.CountWith(classes[c], positives);
            supports[c] = tested.Rows.CountWith(classes[c]);
            if (rows[c] < 2)
                continue;
            double n = rows[c], k = hits[c], x = supports[c];
            expected += x * k / n;
            variance += x * (n - x) * k * (n - k) / (n * n * (n - 1));
        }
        var level = Level / tested.Candidate.Length;
        var z = variance <= 0 ? 0 : (tested.Hits - expected) / Math.Sqrt(variance);
        if (variance >= TellingVariance && z is < 1 or > 5)
            return z > 5;
        var tail = new StratifiedTail(new StratumChances(factorials, rows, hits));
        tail.Take(supports);
        return tail.AtLeast(tested.Hits) <= level;
    }

    static RowSet[] Groups(int[] groupOf) => [.. groupOf.Distinct().Order().Select(group => RowSet.Where(groupOf.Length, row => groupOf[row] == group))];
}
