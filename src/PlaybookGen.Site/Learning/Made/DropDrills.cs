using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Which tactic to drop: all but one answer the plan's obstacles, as they do in other organisations too; the one answers an unrelated obstacle, and is
/// another case's.
/// </summary>
public static class DropDrills
{
    private const int MostKept = 3;

    private const int FewestKept = 2;

    /// <summary>How many organisations must use a tactic against an obstacle before the two are taken to belong together.</summary>
    private const int FewestUsers = 3;

    /// <summary>The tactic to drop is told by not fitting; fewer users do.</summary>
    private const int FewestForeignUsers = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var aims = (from phase in material.Phases
                    from tactic in phase.Tactics
                    from objective in phase.Objectives
                    where tactic.For.Contains(objective.Id) && objective.Inverts is not null
                    select new TacticAim(phase, tactic, objective)).ToList();
        var habits = new TacticHabits(aims);
        var strangers = aims.Where(aim => habits.BelongTogether(aim, FewestForeignUsers)).DistinctBy(aim => aim.Tactic.Tactic).ToList();
        return aims.GroupBy(aim => aim.Phase.Case.Id, StringComparer.Ordinal).Select(ofCase => Of([.. ofCase], strangers, habits, material)).OfType<MadeDrill>();
    }

    private static MadeDrill? Of(IReadOnlyList<TacticAim> here, IReadOnlyList<TacticAim> strangers, TacticHabits habits, DrillMaterial material)
    {
        var words = material.Words;
        var phase = here[^1].Phase;
        var id = $"drop/{phase.Case.Id}";
        var own = here.Where(aim => aim.Phase == phase && aim.Tactic.WasCarriedOut && habits.BelongTogether(aim, FewestUsers))
            .DistinctBy(aim => aim.Tactic.Tactic)
            .DistinctBy(aim => aim.Objective.Id)
            .Take(MostKept)
            .ToList();
        if (own.Count < FewestKept || phase.State.Outcome is null || phase.Index < phase.Case.Revisions.Count)
            return null;
        var foreign = from aim in strangers
                      where aim.Phase.Case.Organisation != phase.Case.Organisation
                          && phase.Case.History.All(state => state.Plan?.Tactics.All(planned => planned.Tactic != aim.Tactic.Tactic) ?? true)
                          // Nowhere is the tactic used against anything near to what this plan faces.
                          && !habits.ObstaclesOf(aim.Tactic.Tactic).Any(met => here.Any(faced => material.AreNear(faced.Objective.Inverts!, met)))
                      select aim;
        var right = Shuffle.By(foreign, id, aim => aim.Tactic.Tactic)
            .Select(aim => new MadeChoice(Label(aim, material), true, words.DropRight(aim.Objective.State), aim.Phase.Place))
            .FirstOrDefault(choice => own.TrueForAll(aim => ChoiceText.HasFormOf(choice.Text, Label(aim, material)) && !Distractors.AreAlike(choice.Text, Label(aim, material))));
        if (right is null)
            return null;
        var kept = own.Select(aim => new MadeChoice(Label(aim, material), false, words.DropWrong(aim.Objective.State), phase.Place));
        return new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Drop,
            Place = phase.Place,
            About = phase.State.Outcome.Statement,
            Setting =
            [
                new Fact(words.WinConditionLine, phase.State.Outcome.Statement),
                .. own.Select(aim => new Fact(words.ObjectiveLine, words.InsteadOf(aim.Objective.State, material.Label(Facet.Obstacles, aim.Objective.Inverts!)))),
            ],
            Question = words.DropQuestion,
            Choices = [.. Shuffle.By(kept.Append(right), id + "/order", choice => choice.Text)],
            Hints = [words.DropHint, words.DropHintRest],
            Explanation = [words.DropExplains],
            FollowUp = words.DropFollowUp,
        };
    }

    private static string Label(TacticAim aim, DrillMaterial material) => material.Label(Facet.Tactics, aim.Tactic.Tactic);
}
