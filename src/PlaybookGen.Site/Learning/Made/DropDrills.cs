using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Which tactic to drop. To a plan's objectives, tactics of other cases are proposed: all but one answer obstacles that the plan faces, as several
/// organisations found; the one answers an unrelated obstacle.
/// </summary>
public static class DropDrills
{
    internal const int MostKept = 3;

    internal const int FewestKept = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var answers = new ChoiceUses(int.MaxValue);
        var uses = new ChoiceUses(int.MaxValue);
        // Two plans for one win condition would be the same question twice.
        return material.LastPhases.Select(phase => Of(phase, answers, uses, material)).OfType<MadeDrill>().DistinctBy(drill => drill.About, StringComparer.Ordinal);
    }

    private static MadeDrill? Of(DrillPhase phase, ChoiceUses answers, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"drop/{phase.Case.Id}";
        var objectives = phase.Objectives.Where(objective => objective.Inverts is not null && material.Taxonomy.Find(Facet.Obstacles, objective.Inverts) is not null)
            .DistinctBy(objective => objective.Inverts).ToList();
        if (phase.State.Outcome is null || objectives.Count < FewestKept)
            return null;
        var faced = objectives.Select(objective => objective.Inverts!).ToList();
        var kept = Proposed(phase, objectives, uses, id, material);
        var shown = objectives.Where(objective => kept.Exists(pair => pair.Objective == objective)).ToList();
        if (shown.Count < FewestKept)
            return null;
        var foreign = material.Habits.Strangers(phase.Case, faced, material)
            .Select(aim => new MadeChoice(Label(aim.Tactic.Tactic, material), true, words.DropRight(aim.Objective.State), aim.Phase.Place));
        var drop = Shuffle.By(foreign, id, choice => choice.Text).OrderBy(choice => answers.Of(choice.Text)).FirstOrDefault(choice =>
            ChoiceText.IsJapanese(choice.Text) == ChoiceText.IsJapanese(phase.State.Outcome.Statement)
            && kept.TrueForAll(pair => ChoiceText.HasFormOf(choice.Text, pair.Choice.Text) && !Distractors.AreAlike(choice.Text, pair.Choice.Text) && choice.From.CaseId != pair.Choice.From.CaseId)
            && shown.TrueForAll(objective => !ChoiceText.ShareASense(choice.Text, objective.State)));
        if (drop is null)
            return null;
        answers.Add(drop.Text);
        var form = kept.Count == FewestKept ? DrillForm.DropOfThree : DrillForm.DropOfFour;
        return new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Drop,
            Place = phase.Place,
            About = phase.State.Outcome.Statement,
            Setting =
            [
                new Fact(words.WinConditionLine, phase.State.Outcome.Statement),
                .. shown.Select(objective => new Fact(words.ObjectiveLine, words.InsteadOf(objective.State, material.Label(Facet.Obstacles, objective.Inverts!)))),
            ],
            Question = words.Question(form),
            Choices = Distractors.Mixed(drop, [.. kept.Select(pair => pair.Choice)], id, uses),
            Hints = words.Hints(form),
            Explanation = [words.DropExplains],
            FollowUp = words.DropFollowUp,
        };
    }

    /// <summary>For one objective after another, a tactic of another organisation that several use against the same obstacle; each of a case of its own.</summary>
    private static List<(Objective Objective, MadeChoice Choice)> Proposed(DrillPhase phase, List<Objective> objectives, ChoiceUses uses, string id, DrillMaterial material)
    {
        var words = material.Words;
        var found = new List<(Objective Objective, MadeChoice Choice)>();
        for (var round = 0; round < MostKept && found.Count < MostKept; round++)
        {
            foreach (var objective in objectives)
            {
                var label = material.Label(Facet.Obstacles, objective.Inverts!);
                var candidates = material.Habits.Aims
                    .Where(aim => aim.Obstacle == objective.Inverts && aim.Phase.Case.Organisation != phase.Case.Organisation && material.Habits.BelongTogether(aim))
                    .Select(aim => new MadeChoice(
                        Label(aim.Tactic.Tactic, material), false, words.DropWrong(label, objective.State), aim.Phase.Place))
                    .Where(choice => found.TrueForAll(other => !Distractors.AreAlike(choice.Text, other.Choice.Text) && choice.From.CaseId != other.Choice.From.CaseId)
                        && (found.Count == 0 || ChoiceText.HasFormOf(choice.Text, found[0].Choice.Text)));
                if (found.Count < MostKept && Shuffle.By(candidates, id, choice => choice.From.CaseId + choice.Text).OrderBy(choice => uses.Of(choice.Text)).FirstOrDefault() is { } next)
                    found.Add((objective, next));
            }
        }

        return found;
    }

    private static string Label(string tactic, DrillMaterial material) => material.Label(Facet.Tactics, tactic);
}
