using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Which tactic serves an objective: one that several organisations used against the same obstacle, among tactics that nobody uses against it or anything near it.</summary>
public static class TacticDrills
{
    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var habits = material.Habits;
        // No two drills have the same answer, or are about the same obstacle.
        var answers = new HashSet<string>(StringComparer.Ordinal);
        var obstacles = new HashSet<string>(StringComparer.Ordinal);
        var uses = new ChoiceUses(int.MaxValue);
        foreach (var ofCase in habits.Aims.GroupBy(aim => aim.Phase.Case.Id, StringComparer.Ordinal))
        {
            var aims = ofCase.Where(aim => aim.Tactic.Action is not null && habits.BelongTogether(aim)
                    && !answers.Contains(aim.Tactic.Tactic) && !obstacles.Contains(aim.Obstacle))
                .OrderByDescending(aim => habits.UsersOf(aim.Tactic.Tactic, aim.Obstacle))
                .ThenByDescending(aim => aim.Phase.Index);
            if (aims.Select(aim => (aim, made: Of(aim, habits, uses, material))).FirstOrDefault(pair => pair.made is not null) is not { made: { } drill } pair)
                continue;
            answers.Add(pair.aim.Tactic.Tactic);
            obstacles.Add(pair.aim.Obstacle);
            yield return drill;
        }
    }

    private static MadeDrill? Of(TacticAim aim, TacticHabits habits, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var phase = aim.Phase;
        var id = $"tactic/{phase.Case.Id}";
        var label = material.Label(Facet.Tactics, aim.Tactic.Tactic);
        var obstacle = material.Label(Facet.Obstacles, aim.Obstacle);
        if (ChoiceText.IsJapanese(label) != ChoiceText.IsJapanese(aim.Objective.State) || ChoiceText.ShareASense(label, obstacle) || ChoiceText.ShareASense(label, aim.Objective.State))
            return null;
        var right = new MadeChoice(label, true, words.TacticRight(obstacle, habits.UsersOf(aim.Tactic.Tactic, aim.Obstacle)), phase.Place);
        var others = habits.Strangers(phase.Case, [aim.Obstacle], material)
            .Where(other => ChoiceText.IsJapanese(other.Objective.State) == ChoiceText.IsJapanese(aim.Objective.State))
            .Where(other => !ChoiceText.ShareASense(material.Label(Facet.Tactics, other.Tactic.Tactic), aim.Objective.State))
            .Select(other => new MadeChoice(
                material.Label(Facet.Tactics, other.Tactic.Tactic), false, words.TacticWrong(material.Label(Facet.Obstacles, other.Obstacle), other.Objective.State), other.Phase.Place));
        return Distractors.Around(right, others, id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Tactic,
            Place = phase.Place,
            About = words.Quoted(aim.Objective.State),
            Setting =
            [
                new Fact(words.InvertState, obstacle),
                new Fact(words.ObjectiveLine, aim.Objective.State),
            ],
            Question = words.Question(DrillForm.Tactic),
            Choices = choices,
            Hints = words.Hints(DrillForm.Tactic),
            Explanation = [words.TacticExplains(label, aim.Tactic.Action!)],
            FollowUp = words.TacticFollowUp,
        };
    }
}
