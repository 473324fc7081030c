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

    /// <summary>How many organisations must use a tactic against an obstacle before the two are taken to belong together,</summary>
    private const int FewestUsers = 3;

    /// <summary>The tactic to drop is told by not fitting; fewer users do.</summary>
    private const int FewestForeignUsers = 2;

    /// <summary>and which share of all organisations that use the tactic.</summary>
    private const double Share = 0.6;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var aims = (from phase in material.Phases
                    from tactic in phase.Tactics
                    from objective in phase.Objectives
                    where tactic.For.Contains(objective.Id) && objective.Inverts is not null
                    select new Aim(phase, tactic, objective)).ToList();
        return material.LastPhases.Select(phase => Of(phase, aims, material)).OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, IReadOnlyList<Aim> aims, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"drop/{phase.Case.Id}";
        var own = aims.Where(aim => aim.Phase.Place == phase.Place && aim.Tactic.WasCarriedOut && BelongTogether(aim, aims, FewestUsers))
            .DistinctBy(aim => aim.Tactic.Tactic)
            .DistinctBy(aim => aim.Objective.Id)
            .Take(MostKept)
            .ToList();
        if (own.Count < FewestKept || phase.State.Outcome is null)
            return null;
        var here = aims.Where(aim => aim.Phase.Case.Id == phase.Case.Id).ToList();
        var foreign = from aim in aims
                      where aim.Phase.Case.Organisation != phase.Case.Organisation && BelongTogether(aim, aims, FewestForeignUsers)
                          // Nowhere is the tactic used against anything near to what this plan faces.
                          && !aims.Any(other => other.Tactic.Tactic == aim.Tactic.Tactic
                              && here.Exists(faced => material.AreNear(faced.Objective.Inverts!, other.Objective.Inverts!)))
                          && here.TrueForAll(faced => faced.Tactic.Tactic != aim.Tactic.Tactic)
                      select aim;
        var right = Shuffle.By(foreign.DistinctBy(aim => aim.Tactic.Tactic), id, aim => aim.Tactic.Tactic)
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
                .. own.DistinctBy(aim => aim.Objective.Id)
                    .Select(aim => new Fact(words.ObjectiveLine, words.InsteadOf(aim.Objective.State, material.Label(Facet.Obstacles, aim.Objective.Inverts!)))),
            ],
            Question = words.DropQuestion,
            Choices = [.. Shuffle.By(kept.Append(right), id + "/order", choice => choice.Text)],
            Hints = [words.DropHint, words.DropHintRest],
            Explanation = [words.DropExplains],
            FollowUp = words.DropFollowUp,
        };
    }

    /// <summary>Whether the tactic is what organisations use against this obstacle, more than against anything else.</summary>
    private static bool BelongTogether(Aim aim, IReadOnlyList<Aim> aims, int fewest)
    {
        var uses = aims.Where(other => other.Tactic.Tactic == aim.Tactic.Tactic).ToList();
        var same = uses.Where(other => other.Objective.Inverts == aim.Objective.Inverts).Select(other => other.Phase.Case.Organisation).Distinct().Count();
        return same >= fewest && same >= Share * uses.Select(other => other.Phase.Case.Organisation).Distinct().Count();
    }

    private static string Label(Aim aim, DrillMaterial material) => material.Label(Facet.Tactics, aim.Tactic.Tactic);

    /// <summary>One tactic for one objective that turns an obstacle round.</summary>
    private sealed record Aim(DrillPhase Phase, PlannedTactic Tactic, Objective Objective);
}
