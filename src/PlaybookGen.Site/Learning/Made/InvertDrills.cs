using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Invert the undesirable state: which sentence says what holds instead. Of the wrong choices one is what another case did against the same or a near
/// obstacle, which is a means; one is an undesirable state beside it; and one is a good state that turns another obstacle round. So no choice can be struck
/// out by its subject alone, and none be found by its form alone.
/// </summary>
public static class InvertDrills
{
    internal const double MostOverlap = 0.34;

    /// <summary>From here on the state takes up what the obstacle says, as 使う人とつながっている does 使う人が置き去り.</summary>
    internal const double LeastOverlap = 0.15;

    internal const int MostOfAnObstacle = 1;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var answers = (from phase in material.Phases
                       from objective in phase.Objectives
                       where objective.Inverts is { } obstacle && phase.State.Obstacles.Contains(obstacle)
                       select (Phase: phase, Objective: objective)).ToList();
        var asked = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new ChoiceUses(int.MaxValue);
        foreach (var ofCase in answers.GroupBy(answer => answer.Phase.Case.Id, StringComparer.Ordinal))
        {
            // Each case gives one drill, about the obstacle that was asked least.
            var made = ofCase.Where(answer => asked.GetValueOrDefault(answer.Objective.Inverts!) < MostOfAnObstacle)
                .OrderBy(answer => asked.GetValueOrDefault(answer.Objective.Inverts!))
                .ThenByDescending(answer => answer.Phase.Index)
                .Select(answer => (answer.Objective, Drill: Of(answer.Phase, answer.Objective, answers, uses, material)))
                .FirstOrDefault(pair => pair.Drill is not null);
            if (made.Drill is null)
                continue;
            asked[made.Objective.Inverts!] = asked.GetValueOrDefault(made.Objective.Inverts!) + 1;
            yield return made.Drill;
        }
    }

    private static MadeDrill? Of(
        DrillPhase phase, Objective objective, IReadOnlyList<(DrillPhase Phase, Objective Objective)> answers, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var obstacle = objective.Inverts!;
        var label = material.Label(Facet.Obstacles, obstacle);
        var id = $"invert/{phase.Case.Id}";
        if (!SentenceForm.IsObjective(objective.State) || ChoiceText.Overlap(label, objective.State) > MostOverlap || !Answers(objective.State, obstacle, material))
            return null;
        var right = new MadeChoice(objective.State, true, words.InvertRight(label), phase.Place);
        var deeds = from answer in answers
                    where answer.Phase.Case.Organisation != phase.Case.Organisation && material.AreNear(obstacle, answer.Objective.Inverts!)
                    orderby answer.Objective.Inverts != obstacle
                    from tactic in answer.Phase.Tactics
                    where tactic.For.Contains(answer.Objective.Id) && tactic.Action is not null && SentenceForm.IsDeed(tactic.Action)
                    select new MadeChoice(
                        tactic.Action!, false, words.InvertDeed(material.Label(Facet.Obstacles, answer.Objective.Inverts!), answer.Objective.State), answer.Phase.Place);
        var bad = from place in material.Phases
                  where place.Case.Organisation != phase.Case.Organisation
                  from other in place.State.Obstacles.Distinct()
                  where other != obstacle && material.AreNear(obstacle, other)
                  select new MadeChoice(material.Label(Facet.Obstacles, other), false, words.InvertBad(label), place.Place);
        var good = from answer in answers
                   where answer.Phase.Case.Organisation != phase.Case.Organisation && !material.AreNear(obstacle, answer.Objective.Inverts!)
                       && SentenceForm.IsObjective(answer.Objective.State)
                       && Answers(answer.Objective.State, answer.Objective.Inverts!, material) && !Answers(answer.Objective.State, obstacle, material)
                   select new MadeChoice(
                       answer.Objective.State, false, words.InvertOther(material.Label(Facet.Obstacles, answer.Objective.Inverts!), label), answer.Phase.Place);
        var chosen = new List<MadeChoice>();
        foreach (var candidates in new[] { deeds, bad, good })
        {
            if (Distractors.Nearest(right, candidates, 1, id, uses, chosen) is not [var near])
                return null;
            chosen.Add(near);
        }

        return new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Invert,
            Place = phase.Place,
            About = words.Quoted(label),
            Setting = [new Fact(words.InvertState, label)],
            Question = words.Question(DrillForm.Invert),
            Choices = Distractors.Mixed(right, chosen, id, uses),
            Hints = words.Hints(DrillForm.Invert),
            Explanation = [words.InvertExplains(label, objective.State)],
            FollowUp = words.InvertFollowUp,
        };
    }

    /// <summary>Whether the state says anything of what the obstacle is about, by its label, its other names or its description. A tag alone may be loose.</summary>
    private static bool Answers(string state, string obstacle, DrillMaterial material)
    {
        var term = material.Taxonomy.Find(Facet.Obstacles, obstacle);
        return term is not null
            && (ChoiceText.OverlapOfSense(term.Label, state) >= LeastOverlap
                || term.Synonyms.Append(term.Label).Append(term.Description.PlainText).Any(text => ChoiceText.ShareASense(text, state)));
    }
}
