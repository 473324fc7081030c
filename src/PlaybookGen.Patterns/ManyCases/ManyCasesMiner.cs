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

    public static ManyCasesResult Mine(IReadOnlyList<Episode> episodes, CaseTable table, AncestorSets ancestors, MiningRequest request, PartialDate asOf)
    {
        var factorials = new LogFactorials(table.Rows.Count);
        var sides = Enum.GetValues<Inquiry>().Select(inquiry => Side.Of(inquiry, table, ancestors, request, factorials)).ToDictionary(side => side.Inquiry);
        var promising = sides.Values.SelectMany(side => side.Tested.Where(tested => IsPromising(side, tested.P))).ToList();
        var limits = sides.Values.ToDictionary(side => side, side => side.Tested.Where(tested => IsPromising(side, tested.P)).Select(tested => tested.P).DefaultIfEmpty(0).Max());
        var exactly = new Specialisation(table, ancestors, factorials);
        var chosen = new JointChoice(table, factorials).Choose(promising, candidate => limits[SideOf(candidate)], Exactly);
        var ones = WeightsOfOne(table);
        var z = sides.Values.ToDictionary(side => side, side => WeightedStrata.Of(side.Labels, table.Strata, ones));
        var stability = Stability.Of(table, chosen, promising, tested => z[SideOf(tested.Candidate)].Z(tested.Rows.ToArray()) * Shrink(SideOf(tested.Candidate), tested), request.Resamplings, SeedOf(table));
        var shown = chosen.Select((tested, i) => (Tested: tested, Stable: stability[i], Side: SideOf(tested.Candidate)))
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

        Side SideOf(Candidate candidate) =>
            sides[candidate.Kind == PatternKind.Winning ? Inquiry.WhatWins : candidate.Missing is null ? Inquiry.WhatFails : Inquiry.WhatIsMissed];

        Tested Exactly(Tested tested)
        {
            var side = SideOf(tested.Candidate);
            return exactly.Of(tested, side, tested.P <= side.Threshold ? side.Threshold : limits[side]);
        }
    }

    static bool IsPromising(Side side, double p) => p <= side.Threshold || (side.Adjusted(p) <= 0.2 && side.Q(p) <= PromisingQ);

    static bool IsShown(Side side, Tested tested, double stable) =>
        (side.Adjusted(tested.P) <= Side.Alpha || side.Q(tested.P) <= PromisingQ) && stable >= PromisingStability;

    /// <summary>The share of a pattern's own z at which its p would be at the threshold, z growing about as the root of -ln p.</summary>
    static double Shrink(Side side, Tested tested) =>
        Math.Min(1, Math.Sqrt(Math.Log(Math.Max(side.Threshold, 1e-300)) / Math.Log(Math.Max(tested.P, 1e-300))));

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

    static int[] WeightsOfOne(CaseTable table)
    {
        var ones = new int[table.Rows.Count];
        Array.Fill(ones, 1);
        return ones;
    }

    static ulong SeedOf(CaseTable table)
    {
        var hash = new ContentHash();
        foreach (var c in table.Rows.SelectMany(row => row.CaseId))
            hash.Add(c);
        return hash.Value;
    }
}
