using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Grading;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// Patterns of a library large enough for statistics: tested against shuffled results, each part shown to add something, chosen jointly, and
/// drawn anew a hundred times.
/// </summary>
static class ManyCasesMiner
{
    const double PromisingStability = 0.6;
    const double PromisingQ = 0.1;

    /// <summary>Whatever else speaks for it, a pattern must be seen both among all and in its frame, by itself.</summary>
    const double VisibleP = 0.05;

    public static ManyCasesResult Mine(IReadOnlyList<Episode> episodes, CaseTable table, AncestorSets ancestors, MiningRequest request, PartialDate asOf)
    {
        var factorials = new LogFactorials(table.Rows.Count);
        var picks = Picks.Of(table, ancestors, factorials);
        var prospects = Enum.GetValues<PatternKind>().ToDictionary(kind => kind, kind => Prospects.Of(table, kind, picks));
        var sides = Sides.Of(table, ancestors, request, picks, prospects, factorials).ToDictionary(side => side.Inquiry);
        var promising = sides.Values.SelectMany(side => side.Tested.Where(tested => IsPromising(side, tested.P))).ToList();
        var limits = sides.Values.ToDictionary(side => side, side => side.Tested.Where(tested => IsPromising(side, tested.P)).Select(tested => tested.P).DefaultIfEmpty(0).Max());
        var exactly = new Specialisation(table, ancestors, factorials);
        var chosen = new JointChoice(prospects, factorials).Choose(promising, (tested, before) => Limit(SideOf(tested), tested, limits[SideOf(tested)], before), Exactly);
        var stability = Stability.Of(table, prospects, chosen, promising, request.Resamplings, SeedOf(table));
        var shown = chosen.Select((tested, i) => (Tested: tested, Stable: stability[i], Side: SideOf(tested)))
            .Where(item => IsShown(item.Side, item.Tested, item.Stable))
            .Select(item => (item.Tested, item.Stable, item.Side, Doubts: Doubts.Of(item.Tested, table, item.Side.Labels, factorials)))
            .ToList();
        var listed = shown.Where(item => !item.Doubts.Forbid).ToList();
        var wordings = Wordings.Of([.. listed.Select(item => item.Tested)], promising);
        var numbers = new PatternNumbers(table, factorials, promising, request.Resamplings);
        var writer = new ProvenPatterns(episodes, table, ancestors, asOf, factorials);
        var patterns = listed.Select((item, i) => writer.Of(item.Tested, item.Side, numbers.Of(item.Tested, item.Side, item.Stable, item.Doubts), wordings[i])).ToList();
        return new(
            patterns,
            sides.Values.Sum(side => side.Tried),
            sides.Values.Min(side => side.Threshold),
            shown.Count - listed.Count,
            patterns.Exists(pattern => pattern.Grade == Grade.Proven) ? null : CasesUntilProof(sides.Values, table.Rows.Count));

        Side SideOf(Tested tested) => sides[tested.Inquiry];

        Tested Exactly(Tested tested)
        {
            var side = SideOf(tested);
            return side.IsPicked ? tested : exactly.Of(tested, side, tested.P <= side.Threshold ? side.Threshold : limits[side]);
        }
    }

    /// <summary>
    /// Of what was picked, where something is proven, what is likely beside it may be shown too (Benjamini and Bogomolov 2014). Where nothing is,
    /// chance would fill the list.
    /// </summary>
    static bool IsPromising(Side side, double p) => p <= side.Threshold
        || ((side.IsPicked ? side.HoldsSomethingProven : side.Adjusted(p) <= 0.2) && side.Q(p) <= PromisingQ);

    /// <summary>
    /// Plays share few of their cases, so the line that Benjamini and Hochberg draw holds for each. A remedy that was left out may be no more than the
    /// shadow of a play that holds it: it must stand at the line by its rank with the p that the chosen ones leave it, and unless that proves it,
    /// they may not explain half of it.
    /// </summary>
    static double Limit(Side side, Tested tested, double line, int chosen) => side.Inquiry == Inquiry.WhichRemedyIsMissed
        ? Math.Max(side.Threshold, Math.Min(PromisingQ * (chosen + 1) / side.Tried, 2 * tested.P))
        : line;

    static bool IsShown(Side side, Tested tested, double stable) =>
        (side.Adjusted(tested.P) <= Side.Alpha || side.Q(tested.P) <= PromisingQ) && tested.ExactP <= VisibleP && stable >= PromisingStability;

    /// <summary>
    /// ln p of a true effect falls in step with the cases, so about so many more bring the best candidate, each of whose parts adds something, to
    /// the threshold.
    /// </summary>
    static int? CasesUntilProof(IEnumerable<Side> sides, int rows)
    {
        var needed = sides.Where(side => side.Threshold > 0)
            .SelectMany(side => side.Tested.Take(1).Select(tested => rows * ((Math.Log(side.Threshold) / Math.Log(tested.P)) - 1)))
            .DefaultIfEmpty(double.NaN).Min();
        return double.IsNaN(needed) ? null : (int)Math.Ceiling(Math.Clamp(needed, 0.05 * rows, 1e6) / 10) * 10;
    }

    static ulong SeedOf(CaseTable table)
    {
        var hash = new ContentHash();
        foreach (var c in table.Rows.SelectMany(row => row.CaseId))
            hash.Add(c);
        return hash.Value;
    }
}
