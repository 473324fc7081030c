using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Counts what each kind of drill is made of, so that a kind without drills can say how much is lacking.</summary>
public static class DrillNeeds
{
    public static MadeDrillNeed Of(MadeDrillKind kind, DrillMaterial material) => kind switch
    {
        MadeDrillKind.Mend => new(Organisations(material.LastPhases.Where(HasSentences)), Distractors.Wanted + 1),
        MadeDrillKind.Fact => new(material.Cases.Count(item => item.Review?.Insights.Count > 0), 1),
        MadeDrillKind.Invert => new(Organisations(material.Phases.Where(phase => Inverting(phase) > 0)), Distractors.Wanted + 1),
        MadeDrillKind.Signal => new(SpeakingObstacles(material), Distractors.Wanted + 1),
        MadeDrillKind.Cause => new(Organisations(material.Phases.Where(phase => HasALink(phase, material))), 2),
        MadeDrillKind.Tactic => new(material.Habits.Aims.Select(aim => aim.Phase.Case.Organisation).Distinct().Count(), Distractors.Wanted + 1),
        MadeDrillKind.Gpo => new(material.LastPhases.Count(phase => Principles(phase, material) >= 2), 1),
        MadeDrillKind.Ratio => new(Organisations(material.LastPhases.Where(phase => phase.State.Outcome?.Measures.Any(RatioDrills.IsResult) == true)), Distractors.Wanted + 1),
        MadeDrillKind.Verdict => new(material.Phases.Count(VerdictDrills.IsTold), Distractors.Wanted),
        MadeDrillKind.Drop => new(material.LastPhases.Count(phase => Inverting(phase) >= 2), 1),
        MadeDrillKind.Predict => new(material.Phases.Count(phase => phase.Index < phase.Case.Revisions.Count && phase.State.Learned is not null), 1),
        _ => new(PlayedPhases.Of(material.Playbook with { Cases = material.Cases }).Count(phase => phase is { Result: ResultLevel.NotReached, WasHardlyCarriedOut: false }), 1),
    };

    private static int Organisations(IEnumerable<DrillPhase> phases) => phases.Select(phase => phase.Case.Organisation).Distinct().Count();

    private static bool HasSentences(DrillPhase phase) =>
        phase.State.Outcome is not null && phase.Case.Goal is not null && phase.Tactics.Any(tactic => tactic.Action is not null);

    private static int Inverting(DrillPhase phase) => phase.Objectives.Select(objective => objective.Inverts).OfType<string>().Distinct().Count();

    private static int SpeakingObstacles(DrillMaterial material) => material.Phases.SelectMany(phase => phase.State.Obstacles).Distinct()
        .Count(id => material.Taxonomy.Find(Facet.Obstacles, id) is { Says.Count: > 0 });

    private static bool HasALink(DrillPhase phase, DrillMaterial material) => phase.State.Obstacles
        .Any(id => material.Taxonomy.Find(Facet.Obstacles, id)?.Causes.Any(phase.State.Obstacles.Contains) == true);

    private static int Principles(DrillPhase phase, DrillMaterial material) => phase.Tactics
        .Select(tactic => material.Taxonomy.Find(Facet.Tactics, tactic.Tactic)?.Principle).OfType<Principle>().Distinct().Count();
}
