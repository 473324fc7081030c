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
    const double StableEnough = 0.8;
    const double PromisingStability = 0.6;
    const double PromisingQ = 0.1;
    const int MostConsidered = 300;

    public static ManyCasesResult Mine(IReadOnlyList<Episode> episodes, CaseTable table, AncestorSets ancestors, MiningRequest request, PartialDate asOf)
    {
        var factorials = new LogFactorials(table.Rows.Count);
        var sides = new[] { PatternKind.Winning, PatternKind.Losing }.ToDictionary(kind => kind, kind => Side.Of(kind, table, ancestors, request.Shuffles));
        var productivity = new Productivity(table, factorials);
        var productive = sides.Values.SelectMany(side => side.Tested.Where(tested => IsPromising(side, tested.P) && productivity.Holds(tested, side.Labels)).Select(tested => (tested, side.Labels))).ToList();
        var limits = sides.ToDictionary(pair => pair.Key, pair => pair.Value.Tested.Where(tested => IsPromising(pair.Value, tested.P)).Select(tested => tested.P).DefaultIfEmpty(0).Max());
        var exactly = new Specialisation(table, ancestors, factorials);
        var chosen = new JointChoice(table, factorials).Choose(productive, kind => limits[kind], tested => exactly.Of(tested, sides[tested.Candidate.Kind], tested.P <= sides[tested.Candidate.Kind].Threshold ? sides[tested.Candidate.Kind].Threshold : limits[tested.Candidate.Kind]));
        var stability = Stability.Of(table, chosen, productive, tested => Stability.Z(tested.Rows.ToArray(), sides[tested.Candidate.Kind].Labels, table.Strata, Ones(table)) * Shrink(sides[tested.Candidate.Kind], tested), request.Resamplings, SeedOf(table));
        var writer = new ProvenPatterns(episodes, table, ancestors, asOf, factorials);
        var patterns = chosen.Select((tested, i) => (Tested: tested, Stable: stability[i], Side: sides[tested.Candidate.Kind]))
            .Where(item => IsShown(item.Side, item.Tested, item.Stable))
            .Select(item => writer.Of(item.Tested, item.Side, item.Stable, request.Resamplings, item.Side.Adjusted(item.Tested.P) <= 0.05 && item.Stable >= StableEnough))
            .ToList();
        return new(patterns, sides.Values.Sum(side => side.Tried), sides.Values.Min(side => side.Threshold), patterns.Exists(pattern => pattern.Grade == Grade.Proven) ? null : CasesUntilProof(sides.Values, productivity, table.Rows.Count));
    }

    static bool IsPromising(Side side, double p) => p <= side.Threshold || (side.Adjusted(p) <= 0.2 && side.Q(p) <= PromisingQ);

    static bool IsShown(Side side, Tested tested, double stable) =>
        (side.Adjusted(tested.P) <= 0.05 || side.Q(tested.P) <= PromisingQ) && stable >= PromisingStability;

    /// <summary>The share of a pattern's own z at which its p would be at the threshold, z growing about as the root of -ln p.</summary>
    static double Shrink(Side side, Tested tested) =>
        Math.Min(1, Math.Sqrt(Math.Log(Math.Max(side.Threshold, 1e-300)) / Math.Log(Math.Max(tested.P, 1e-300))));

    /// <summary>
    /// ln p of a true effect falls in step with the cases, so about so many more bring the best candidate, each of whose parts adds something, to
    /// the threshold.
    /// </summary>
    static int? CasesUntilProof(IEnumerable<Side> sides, Productivity productivity, int rows)
    {
        var needed = sides.Where(side => side.Threshold > 0)
            .SelectMany(side => side.Tested.Take(MostConsidered).Where(tested => productivity.Holds(tested, side.Labels)).Take(1)
                .Select(tested => rows * ((Math.Log(side.Threshold) / Math.Log(tested.P)) - 1)))
            .DefaultIfEmpty(double.NaN).Min();
        return double.IsNaN(needed) ? null : (int)Math.Ceiling(Math.Clamp(needed, 0.05 * rows, 1e6) / 10) * 10;
    }

    static int[] Ones(CaseTable table)
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
