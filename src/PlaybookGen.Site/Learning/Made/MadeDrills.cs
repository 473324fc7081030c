using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Drills made from the cases, so that they grow with each contribution. The same content gives the same drills: nothing here reads a clock or rolls dice.
/// Bound: of each kind the newest <see cref="MostOfAKind"/>, from the newest <see cref="DrillMaterial.MostCases"/> cases.
/// </summary>
public static class MadeDrills
{
    public const int MostOfAKind = 10;

    /// <summary>By kind, real cases before those for practice, newest first.</summary>
    public static IReadOnlyList<MadeDrill> Of(Playbook playbook, Words words) => Of(new DrillMaterial(playbook, words));

    public static IReadOnlyList<MadeDrill> Of(DrillMaterial material) =>
        [.. Enum.GetValues<MadeDrillKind>().SelectMany(kind => Told(Of(kind, material).Where(SoundDrill.IsSound).Take(MostOfAKind), material.Words))];

    /// <summary>Two drills of a kind that would have one title are numbered.</summary>
    private static IEnumerable<MadeDrill> Told(IEnumerable<MadeDrill> drills, Words words) => drills.GroupBy(drill => drill.About, StringComparer.Ordinal)
        .SelectMany(alike => alike.Select((drill, index) => drill with { About = words.NumberedTitle(drill.About, index + 1, alike.Count()) }));

    private static IEnumerable<MadeDrill> Of(MadeDrillKind kind, DrillMaterial material) => kind switch
    {
        MadeDrillKind.Mend => MendDrills.Of(material),
        MadeDrillKind.Fact => FactDrills.Of(material),
        MadeDrillKind.Invert => InvertDrills.Of(material),
        MadeDrillKind.Signal => SignalDrills.Of(material),
        MadeDrillKind.Cause => CauseDrills.Of(material),
        MadeDrillKind.Tactic => TacticDrills.Of(material),
        MadeDrillKind.Gpo => GpoDrills.Of(material),
        MadeDrillKind.Ratio => RatioDrills.Of(material),
        MadeDrillKind.Verdict => VerdictDrills.Of(material),
        MadeDrillKind.Drop => DropDrills.Of(material),
        MadeDrillKind.Predict => PredictDrills.Of(material),
        _ => CompareDrills.Of(material),
    };
}
