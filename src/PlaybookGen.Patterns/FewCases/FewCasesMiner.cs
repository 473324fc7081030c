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

    /// <summary>How many patterns of a kind are shown at most beyond those that only few libraries exceed.</summary>
    const int MostShown = 24;

    public static IReadOnlyList<Pattern> Mine(IReadOnlyList<Episode> episodes, AncestorSets ancestors, MiningSettings settings, PartialDate asOf)
    {
        var acted = episodes.Where(episode => episode.Planned.Count > 0).ToList();
        var covers = TacticCovers.Of(acted, ancestors, acted.Count <= MostForThree ? 3 : 2);
        var sketches = new PatternSketches(acted, ancestors, asOf);
        var found = covers.Where(cover => IsLargeEnough(cover, settings)).Select(sketches.Of).OfType<PatternSketch>().ToList();
        var telling = Redundancy.Removed(found, ancestors);
        return
        [
            .. PatternOrder.Sorted(telling.Where(sketch => sketch.Pattern.Kind == PatternKind.Winning).Select(sketch => sketch.Pattern)).Take(MostShown),
            .. PatternOrder.Sorted(telling.Where(sketch => sketch.Pattern.Kind == PatternKind.Losing).Select(sketch => sketch.Pattern)).Take(MostShown),
        ];
    }

    static bool IsLargeEnough(TacticCover cover, MiningSettings settings)
    {
        var evidence = cover.Concerned.Where(episode => episode.IsEvidence).ToList();
        var counted = evidence.Count > 0 ? evidence : cover.Concerned;
        return counted.Select(episode => episode.CaseId).Distinct().Count() >= settings.MinCases
            && counted.Select(episode => episode.Organisation).Distinct().Count() >= settings.MinOrganisations;
    }
}
