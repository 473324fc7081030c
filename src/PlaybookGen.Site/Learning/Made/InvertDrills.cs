using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Invert the undesirable state: which sentence says what holds instead. Of the wrong choices two are what other cases did against the same or a near
/// obstacle, which is a means, and one is an undesirable state beside it; so no choice can be struck out by its subject alone.
/// </summary>
public static class InvertDrills
{
    private const double MostOverlap = 0.34;

    private const int MostOfAnObstacle = 1;

    private const int Deeds = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var answers = (from phase in material.Phases
                       from objective in phase.Objectives
                       where objective.Inverts is { } obstacle && phase.State.Obstacles.Contains(obstacle)
                       select (Phase: phase, Objective: objective)).ToList();
        var asked = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ofCase in answers.GroupBy(answer => answer.Phase.Case.Id, StringComparer.Ordinal))
        {
            // Each case gives one drill, about the obstacle that was asked least.
            var made = ofCase.Where(answer => asked.GetValueOrDefault(answer.Objective.Inverts!) < MostOfAnObstacle)
                .OrderBy(answer => asked.GetValueOrDefault(answer.Objective.Inverts!))
                .ThenByDescending(answer => answer.Phase.Index)
                .Select(answer => (answer.Objective, Drill: Of(answer.Phase, answer.Objective, answers, material)))
                .FirstOrDefault(pair => pair.Drill is not null);
            if (made.Drill is null)
                continue;
            asked[made.Objective.Inverts!] = asked.GetValueOrDefault(made.Objective.Inverts!) + 1;
            yield return made.Drill;
        }
    }

    private static MadeDrill? Of(
        DrillPhase phase, Objective objective, IReadOnlyList<(DrillPhase Phase, Objective Objective)> answers, DrillMaterial material)
    {
        var words = material.Words;
        var obstacle = objective.Inverts!;
        var label = material.Label(Facet.Obstacles, obstacle);
        var id = $"invert/{phase.Case.Id}";
        if (!SentenceForm.IsObjective(objective.State) || ChoiceText.Overlap(label, objective.State) > MostOverlap)
            return null;
        var right = new MadeChoice(objective.State, true, words.InvertRight(label), phase.Place);
        var deeds = (from answer in answers
                     where answer.Phase.Case.Organisation != phase.Case.Organisation && material.AreNear(obstacle, answer.Objective.Inverts!)
                     orderby answer.Objective.Inverts != obstacle
                     from tactic in answer.Phase.Tactics
                     where tactic.For.Contains(answer.Objective.Id) && tactic.Action is not null && SentenceForm.IsDeed(tactic.Action)
                     select new MadeChoice(
                         tactic.Action!, false, words.InvertDeed(material.Label(Facet.Obstacles, answer.Objective.Inverts!), answer.Objective.State), answer.Phase.Place))
            .ToList();
        var bad = from place in material.Phases
                  where place.Case.Organisation != phase.Case.Organisation
                  from other in place.State.Obstacles.Distinct()
                  where other != obstacle && material.AreNear(obstacle, other)
                  select new MadeChoice(material.Label(Facet.Obstacles, other), false, words.InvertBad(label), place.Place);
        if (Distractors.Nearest(right, deeds, Deeds, id) is not { } chosen || Distractors.Nearest(right, bad, 1, id) is not { } beside)
            return null;
        return new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Invert,
            Place = phase.Place,
            About = words.Quoted(label),
            Setting = [new Fact(words.InvertState, label)],
            Question = words.InvertQuestion,
            Choices = [.. Shuffle.By(chosen.Concat(beside).Append(right), id + "/order", choice => choice.Text)],
            Hints = [words.InvertHintWho, words.InvertHintRest],
            Explanation = [words.InvertExplains(label, objective.State)],
            FollowUp = words.InvertFollowUp,
        };
    }
}
