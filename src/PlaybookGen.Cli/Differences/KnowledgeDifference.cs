using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Site.Learning.Made;

namespace PlaybookGen.Cli;

/// <summary>What a change of the content does to what the library knows.</summary>
/// <param name="Added">Ids of cases that are new.</param>
/// <param name="Patterns">By kind of change, then by id.</param>
/// <param name="Drills">Ids of drills that are new.</param>
/// <param name="DrillMaterial">Of each case that is new or changed, for which kinds of drill it brings material; whether a drill comes of it, the other cases decide.</param>
/// <param name="MadeDrills">Drills that are made from the cases now and were not before; those that gave way to newer ones aren't told.</param>
public sealed record KnowledgeDifference(
    Knowledge Before,
    Knowledge After,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<PatternChange> Patterns,
    IReadOnlyList<FilledHole> Holes,
    IReadOnlyList<string> Drills,
    IReadOnlyList<MadeDrill> MadeDrills,
    IReadOnlyList<DrillMaterialOfCase> DrillMaterial)
{
    /// <summary>Whether what the library knows stays as it is.</summary>
    public bool IsEmpty => Patterns.Count + Holes.Count + Drills.Count + MadeDrills.Count + DrillMaterial.Count == 0;

    public static KnowledgeDifference Of(Knowledge before, Knowledge after)
    {
        var added = after.Files.Keys.Except(before.Files.Keys).Order(StringComparer.Ordinal).ToList();
        var changed = after.Files.Where(file => before.Files.TryGetValue(file.Key, out var old) && !old.Span.SequenceEqual(file.Value.Span))
            .Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        return Of(before, after, added, changed);
    }

    private static KnowledgeDifference Of(Knowledge before, Knowledge after, IReadOnlyList<string> added, IReadOnlyList<string> changed) => new(
        before,
        after,
        added,
        changed,
        [.. before.Files.Keys.Except(after.Files.Keys).Order(StringComparer.Ordinal)],
        PatternsOf(before.Patterns, after.Patterns),
        HolesOf(before.Episodes, after.Episodes),
        [.. after.Playbook.Drills.Select(drill => drill.Id).Except(before.Playbook.Drills.Select(drill => drill.Id)).Order(StringComparer.Ordinal)],
        [.. after.MadeDrills.ExceptBy(before.MadeDrills.Select(drill => drill.Id), drill => drill.Id)],
        [.. added.Concat(changed).Order(StringComparer.Ordinal).Select(id => MaterialOf(id, after.Playbook)).Where(one => one.Kinds.Count > 0)]);

    /// <summary>What a library of this case alone would have for each kind.</summary>
    private static DrillMaterialOfCase MaterialOf(string id, Playbook playbook)
    {
        var material = new DrillMaterial(playbook with { Cases = [playbook.Cases.Single(item => item.Id == id)] }, new Words(playbook.Site.Language));
        return new DrillMaterialOfCase(id, [.. Enum.GetValues<MadeDrillKind>().Where(kind => DrillNeeds.Of(kind, material).Found > 0)]);
    }

    private static IReadOnlyList<PatternChange> PatternsOf(PatternSet before, PatternSet after)
    {
        var (old, now) = (ById(before), ById(after));
        return
        [
            .. old.Keys.Union(now.Keys)
                .Select(id => PatternChange.Of(old.GetValueOrDefault(id), now.GetValueOrDefault(id)))
                .OfType<PatternChange>()
                .OrderBy(change => change.Kind).ThenBy(change => change.Pattern.Kind).ThenBy(change => change.Pattern.Id, StringComparer.Ordinal),
        ];

        static Dictionary<(PatternKind, string), Pattern> ById(PatternSet set) => set.All.ToDictionary(pattern => (pattern.Kind, pattern.Id));
    }

    private static IReadOnlyList<FilledHole> HolesOf(IReadOnlyList<Episode> before, IReadOnlyList<Episode> after)
    {
        var (old, now) = (Terms(before), Terms(after));
        var (oldPairs, nowPairs) = (Pairs(before), Pairs(after));
        return
        [
            .. now.Except(old).Order().Select(term => new FilledHole(term, null)),
            .. nowPairs.Except(oldPairs).Where(pair => old.Contains(pair.Term) && old.Contains(pair.Outcome)).Order().Select(pair => new FilledHole(pair.Term, pair.Outcome)),
        ];
    }

    private static HashSet<TermId> Terms(IEnumerable<Episode> episodes) =>
        [.. episodes.Where(episode => episode.IsEvidence).SelectMany(episode => episode.Context.Concat(episode.Outcomes).Concat(episode.Done))];

    private static HashSet<(TermId Term, TermId Outcome)> Pairs(IEnumerable<Episode> episodes) =>
    [
        .. episodes.Where(episode => episode.IsEvidence).SelectMany(episode => episode.Context.Where(term => term.Facet == Facet.Conditions)
            .SelectMany(term => episode.Outcomes.Select(outcome => (term, outcome)))),
    ];
}
