using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Grading;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>
/// Patterns of a library too small for statistics: what was done, by how many organisations, and what came of it. Nothing is proven here;
/// the grades say how often it was seen.
/// </summary>
static class FewCasesMiner
{
    /// <summary>With more 局面 than this, sets of three tactics are too many to mean anything.</summary>
    const int MostForThree = 60;

    /// <summary>How many patterns of a kind are shown at most.</summary>
    const int MostShown = 24;

    public static IReadOnlyList<Pattern> Mine(IReadOnlyList<Episode> episodes, AncestorSets ancestors, MiningSettings settings, PartialDate asOf)
    {
        var acted = episodes.Where(episode => episode.Planned.Count > 0).ToList();
        var evidence = acted.Where(episode => episode.IsEvidence).ToList();
        var practice = acted.Where(episode => !episode.IsEvidence).ToList();
        var sketches = new PatternSketches(acted, ancestors, asOf);
        var found = Sketched(evidence);
        var practised = Sketched(practice).Where(sketch => sketch.Pattern.Grade == Grade.Practice);
        return [.. Shown(found, PatternKind.Winning), .. Shown(found, PatternKind.Losing), .. Shown(practised, PatternKind.Winning), .. Shown(practised, PatternKind.Losing)];

        List<PatternSketch> Sketched(List<Episode> counted) =>
        [
            .. TacticCovers.Of(counted, ancestors, counted.Count <= MostForThree ? 3 : 2)
                .Where(cover => IsLargeEnough(cover, settings))
                .Select(cover => cover with { Concerned = [.. acted.Where(episode => cover.Tactics.All(episode.Planned.Contains))] })
                .Select(sketches.Of).OfType<PatternSketch>(),
        ];

        IEnumerable<Pattern> Shown(IEnumerable<PatternSketch> all, PatternKind kind) =>
            PatternOrder.Sorted(Redundancy.Removed([.. all], ancestors).Where(sketch => sketch.Pattern.Kind == kind).Select(sketch => sketch.Pattern)).Take(MostShown);
    }

    static bool IsLargeEnough(TacticCover cover, MiningSettings settings) =>
        cover.Concerned.Select(episode => episode.CaseId).Distinct().Count() >= settings.MinCases
        && cover.Concerned.Select(episode => episode.Organisation).Distinct().Count() >= settings.MinOrganisations;
}
